import { firstIndex } from './first-index.ts';
import { createPassage, editPassage, joinPassages, trimLines, type Passage } from './passage.ts';

/** A stretch of a deck, as offsets. */
export interface Range {
  start: number;
  end: number;
}

/** Adds a range, joined to the last one where only a line break lies between the two. */
export function addRange(text: string, ranges: Range[], { start, end }: Range): void {
  const last = ranges.at(-1);
  if (last && start - last.end <= 2 && text.slice(last.end, start).trim() === '') {
    ranges[ranges.length - 1] = { start: last.start, end };
  } else ranges.push({ start, end });
}

export function isBlank(text: string, range: Range): boolean {
  return text.slice(range.start, range.end).trim() === '';
}

/** Separates the last paragraph of `ranges`, which must not all be blank, from what is before it. */
export function cutLastParagraph(
  text: string,
  ranges: readonly Range[],
): { before: Range[]; last: Range } {
  const filled = ranges.filter((range) => !isBlank(text, range));
  const range = filled.at(-1) ?? { start: 0, end: 0 };
  const piece = text.slice(range.start, range.end).trimEnd();
  const lines = piece.split('\n');
  let start = piece.length - (lines.pop()?.length ?? 0);
  while (lines.length > 0 && lines.at(-1)?.trim()) start -= (lines.pop()?.length ?? 0) + 1;
  const before = filled.slice(0, -1);
  if (start > 0) before.push({ start: range.start, end: range.start + start });
  return { before, last: { start: range.start + start, end: range.start + piece.length } };
}

/** The text of `ranges` as one passage, a paragraph break between each two, all line breaks LF. */
export function passageOf(text: string, ranges: readonly Range[]): Passage {
  const filled = ranges.filter((range) => !isBlank(text, range));
  const passages = filled.map(({ start, end }) =>
    trimLines(unifyBreaks(createPassage(text.slice(start, end), start))),
  );
  return joinPassages(passages, '\n\n');
}

function unifyBreaks(passage: Passage): Passage {
  if (!/[\r\0]/.test(passage.text)) return passage;
  const edits = [...passage.text.matchAll(/\r\n?|\0/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0] === '\0' ? '\uFFFD' : '\n',
  }));
  return editPassage(passage, edits);
}

/** Looks up the one of `ranges` (sorted, disjoint) that contains an offset. Cost: log of their number. */
export function createContains<T extends Range>(
  ranges: readonly T[],
): (offset: number) => T | undefined {
  return (offset) => {
    const range = ranges[firstIndex(ranges.length, (index) => ranges[index]!.start > offset) - 1];
    return range && offset < range.end ? range : undefined;
  };
}

/** Tests whether any of `ranges` (sorted, disjoint) starts between two offsets. Cost: log of their number. */
export function createIntersects(
  ranges: readonly Range[],
): (start: number, end: number) => boolean {
  return (start, end) => {
    const next = ranges[firstIndex(ranges.length, (index) => ranges[index]!.start >= start)];
    return next !== undefined && next.start < end;
  };
}

/** Merges two sorted lists; of two ranges that overlap the longer one stays. */
export function mergeRanges<T extends Range>(ranges: readonly T[], more: readonly T[]): T[] {
  const all = [...ranges, ...more].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: T[] = [];
  for (const range of all) {
    const last = merged.at(-1);
    if (!last || range.start >= last.end) merged.push(range);
    else if (range.end - range.start > last.end - last.start) merged[merged.length - 1] = range;
  }
  return merged;
}
