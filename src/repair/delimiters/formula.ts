import type { Range } from '../blocks/lines.ts';

/** A formula found in a passage, in offsets of its text; `start` to `end` includes the delimiters. */
export interface Formula extends Range {
  /** Where its TeX starts and ends. */
  open: number;
  close: number;
  display: boolean;
  /** Set where one of its delimiters is missing. */
  unclosed?: true;
  /** Set where the delimiters, and with them all backslashes, were doubled. */
  doubled?: true;
}

/** Tells whether an offset lies inside of any of `ranges` (sorted, disjoint), by halving. */
export function createCover<T extends Range>(
  ranges: readonly T[],
): (offset: number) => T | undefined {
  return (offset) => {
    let low = 0;
    let high = ranges.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((ranges[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const range = ranges[low];
    return range && range.start <= offset && offset < range.end ? range : undefined;
  };
}

/** `more` put between `ranges`, both sorted; of two that overlap the longer one stays. */
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

/** Tells whether any of `walls` (sorted, disjoint) starts between two offsets, by halving. */
export function createCrosses(walls: readonly Range[]): (start: number, end: number) => boolean {
  return (start, end) => {
    let low = 0;
    let high = walls.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((walls[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return (walls[low]?.start ?? Infinity) < end;
  };
}
