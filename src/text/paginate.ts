/** One page of a list that is too long for one. */
export interface ListPage<Item> {
  /** 1-based. */
  number: number;
  /** How many pages the list has. */
  count: number;
  items: Item[];
}

/** Cuts `items` into pages of at most `size`; an empty list is one empty page. */
export function paginate<Item>(items: readonly Item[], size: number): ListPage<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/** The address of each page of a list of `count` pages. */
export function pageAddresses(count: number, addressOf: (number: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => addressOf(index + 1));
}

/** The last segment of a page's address: none for the first page, `page-2` for the second. */
export function pageSegment(number: number): string | undefined {
  return number === 1 ? undefined : `page-${String(number)}`;
}

/** The numbers that a pager shows, first and last and those around `current`; `undefined` stands for a gap. */
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
