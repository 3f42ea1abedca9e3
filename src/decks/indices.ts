/** Returns for each index the next index at or after it whose item `matches`, or the length of `items`. */
export function nextIndices<T>(
  items: readonly T[],
  matches: (item: T, index: number) => boolean,
): Int32Array {
  const table = new Int32Array(items.length + 1).fill(items.length);
  for (let index = items.length - 1; index >= 0; index--) {
    table[index] = matches(items[index] as T, index) ? index : at(table, index + 1);
  }
  return table;
}

/** Returns for each index how many items before it match. */
export function countsBefore<T>(
  items: readonly T[],
  matches: (item: T, index: number) => boolean,
): Int32Array {
  const table = new Int32Array(items.length + 1);
  for (const [index, item] of items.entries()) {
    table[index + 1] = at(table, index) + (matches(item, index) ? 1 : 0);
  }
  return table;
}

export const at = (table: Int32Array, index: number): number => table[index] ?? 0;
