import type { Range } from './ranges.ts';

const LONGEST = 60;

/** The first words of a range for a message, and where they start. */
export function excerpt(text: string, range: Range): { offset: number; words: string } {
  const piece = text.slice(range.start, range.end);
  const offset = range.start + piece.length - piece.trimStart().length;
  return { offset, words: shorten(text.slice(offset, Math.min(range.end, offset + 4 * LONGEST))) };
}

/** At most 60 characters of `text` on one line, cut at a word. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  const end = space > LONGEST / 2 ? space : LONGEST;
  return `${cut.slice(0, end).replace(/[\uD800-\uDBFF]$/, '')} …`;
}
