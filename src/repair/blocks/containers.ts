/** A block quote, or a list item whose content starts at column `offset` (0-based, tabs to multiples of four). */
export type Container = Quote | Item;

export interface Quote {
  type: 'quote';
  offset: number;
}

export interface Item {
  type: 'item';
  offset: number;
  /** Column of the marker. */
  column: number;
  /** `-`, `*`, `+`, `.` or `)`: items of one list share it. */
  sign: string;
  /** Undefined for a bullet. */
  number: number | undefined;
}

/** What a new line needs in front of it to stand inside all of `containers`. */
export function prefixOf(containers: readonly Container[]): string {
  let prefix = '';
  for (const container of containers) {
    if (container.type === 'quote') prefix = `${prefix.padEnd(container.offset - 2)}> `;
    else prefix = prefix.padEnd(container.offset);
  }
  return prefix;
}

export function innermostItem(containers: readonly Container[]): Item | undefined {
  const last = containers.at(-1);
  return last?.type === 'item' ? last : undefined;
}
