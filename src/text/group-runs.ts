/** Consecutive items with the same key. */
export interface Run<Item, Key> {
  key: Key;
  items: Item[];
}

/** Splits `items` wherever the key changes, keeping their order. */
export function groupRuns<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Run<Item, Key>[] {
  const runs: Run<Item, Key>[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = runs.at(-1);
    if (last && last.key === key) last.items.push(item);
    else runs.push({ key, items: [item] });
  }
  return runs;
}
