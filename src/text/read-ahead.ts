/**
 * Yields each item with what `read` returns for it, in order; `ahead` items are read at a time.
 * @throws what `read` rejects with, when it is the item's turn
 */
export async function* readAhead<Item, Value>(
  items: readonly Item[],
  ahead: number,
  read: (item: Item) => Promise<Value>,
): AsyncGenerator<[Item, Value]> {
  const pending: Promise<Value>[] = [];
  const start = (item: Item): void => {
    const reading = read(item);
    // Awaited below; until then, a rejection must not end the process.
    reading.catch(() => undefined);
    pending.push(reading);
  };
  items.slice(0, ahead).forEach(start);
  for (const [index, item] of items.entries()) {
    const value = await pending.shift()!;
    items.slice(index + ahead, index + ahead + 1).forEach(start);
    yield [item, value];
  }
}
