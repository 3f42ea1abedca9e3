import type { Range } from './ranges.ts';

const MAX_LENGTH = 60;

/**
 * Returns up to `length` characters of `text` on one line, cut at the end of a word and followed by ` …` if something
 * was cut.
 */
export function excerpt(text: string, length = MAX_LENGTH): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  const end = space > length / 2 ? space : length;
  return `${cut.slice(0, end).replace(/[\uD800-\uDBFF]$/, '')} …`;
}

/** Returns the excerpt of a range for a message, and the offset where it starts. */
export function excerptOf(text: string, { start, end }: Range): { offset: number; words: string } {
  const piece = text.slice(start, end);
  const offset = start + piece.length - piece.trimStart().length;
  return { offset, words: excerpt(text.slice(offset, Math.min(end, offset + 4 * MAX_LENGTH))) };
}
