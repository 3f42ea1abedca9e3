import { firstIndex } from './first-index.ts';
import {
  createPassage,
  type Edit,
  editPassage,
  joinPassages,
  trimLines,
  type Passage,
} from './passage.ts';

/** A range of a deck, as offsets. */
export interface Range {
  start: number;
  end: number;
}

/** Adds a range, joining it to the last one if only a line break separates them. */
export function addRange(text: string, ranges: Range[], { start, end }: Range): void {
  const last = ranges.at(-1);
  if (last && start - last.end <= 2 && text.slice(last.end, start).trim() === '') {
    ranges[ranges.length - 1] = { start: last.start, end };
  } else ranges.push({ start, end });
}

export function isBlank(text: string, range: Range): boolean {
  return text.slice(range.start, range.end).trim() === '';
}

/** Splits off the last paragraph of `ranges`, which must not all be blank. */
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

/**
 * Returns the text of `ranges` without what is `hidden` (sorted, disjoint) as one passage, with a paragraph break between
 * ranges and all line breaks as LF.
 */
export function passageOf(
  text: string,
  ranges: readonly Range[],
  hidden: readonly Range[] = [],
): Passage {
  const filled = ranges.filter((range) => !isBlank(text, range));
  const passages = filled.map((range) => {
    const written = createPassage(text.slice(range.start, range.end), range.start);
    return trimLines(unifyBreaks(editPassage(written, deletions(range, hidden))));
  });
  return joinPassages(passages, '\n\n');
}

/** Returns the edits that delete the parts of a range that are hidden. */
function deletions({ start, end }: Range, hidden: readonly Range[]): Edit[] {
  const edits: Edit[] = [];
  const first = firstIndex(hidden.length, (index) => hidden[index]!.end > start);
  for (let index = first; index < hidden.length && hidden[index]!.start < end; index++) {
    const one = hidden[index]!;
    const from = Math.max(one.start, start) - start;
    edits.push({ start: from, end: Math.min(one.end, end) - start, text: '' });
  }
  return edits;
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

/** Creates a function that returns the one of `ranges` (sorted, disjoint) containing an offset, in logarithmic time. */
export function createContains<T extends Range>(
  ranges: readonly T[],
): (offset: number) => T | undefined {
  return (offset) => {
    const range = ranges[firstIndex(ranges.length, (index) => ranges[index]!.start > offset) - 1];
    return range && offset < range.end ? range : undefined;
  };
}

/**
 * Creates a function that returns whether any of `ranges` (sorted, disjoint) starts between two offsets, in logarithmic
 * time.
 */
export function createIntersects(
  ranges: readonly Range[],
): (start: number, end: number) => boolean {
  return (start, end) => {
    const next = ranges[firstIndex(ranges.length, (index) => ranges[index]!.start >= start)];
    return next !== undefined && next.start < end;
  };
}

/** Merges two sorted lists; of two overlapping ranges, the longer one is kept. */
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
