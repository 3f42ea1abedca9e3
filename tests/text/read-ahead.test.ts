import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { readAhead } from '../../src/text/read-ahead.ts';

test('yields items in order, however long each takes', async () => {
  const resolvers = new Map<string, (value: string) => void>();
  const read = vi.fn(
    (item: string) => new Promise<string>((resolve) => resolvers.set(item, resolve)),
  );
  const reading = Array.fromAsync(readAhead(['a', 'b', 'c'], 3, read));
  await vi.waitFor(() => {
    expect(resolvers.size).toBe(3);
  });
  for (const item of ['c', 'a', 'b']) resolvers.get(item)?.(item.toUpperCase());
  expect(await reading).toEqual([
    ['a', 'A'],
    ['b', 'B'],
    ['c', 'C'],
  ]);
});

test('has no more than a few items read at a time', async () => {
  const read = vi.fn((item: number) => Promise.resolve(item));
  const items = readAhead([1, 2, 3, 4, 5], 2, read);
  expect(read).not.toHaveBeenCalled();
  await items.next();
  expect(read.mock.calls.flat()).toEqual([1, 2, 3]);
  await items.next();
  expect(read.mock.calls.flat()).toEqual([1, 2, 3, 4]);
  await items.return(undefined);
  expect(read.mock.calls.flat()).toEqual([1, 2, 3, 4]);
});

test('yields what comes before an error, which is only thrown in its turn', async () => {
  const items = readAhead([1, 2, 3, 4], 4, (item) =>
    item === 2 ? Promise.reject(new Error('Not read.')) : Promise.resolve(item),
  );
  expect(await items.next()).toEqual({ done: false, value: [1, 1] });
  // Node.js reports rejections that nobody handles before the next turn; that would fail the test run.
  await nextTurn();
  await expect(items.next()).rejects.toThrow('Not read.');
  expect(await items.next()).toEqual({ done: true, value: undefined });
});
