/** One page of a long list. */
export interface ListPage<Item> {
  /** 1-based. */
  number: number;
  /** Number of pages of the list. */
  count: number;
  items: Item[];
}

/** Splits `items` into pages of at most `size`; an empty list has one empty page. */
export function paginate<Item>(items: readonly Item[], size: number): ListPage<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/** Returns the address of each page of a list with `count` pages. */
export function pageAddresses(count: number, addressOf: (number: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => addressOf(index + 1));
}

/** Returns the last segment of a page's address: undefined for the first page, `page-2` for the second. */
export function pageSegment(number: number): string | undefined {
  return number === 1 ? undefined : `page-${String(number)}`;
}

/**
 * Returns the page numbers that a pager shows: the first, the last, and those around `current`; `undefined` marks a
 * gap.
 */
export function pagerNumbers(current: number, count: number): (number | undefined)[] {
  const shown = [1, current - 1, current, current + 1, count].filter(
    (number, index, all) => number >= 1 && number <= count && all.indexOf(number) === index,
  );
  return shown.flatMap((number, index) => {
    const before = shown[index - 1];
    if (before === undefined || number === before + 1) return [number];
    return number === before + 2 ? [number - 1, number] : [undefined, number];
  });
}
