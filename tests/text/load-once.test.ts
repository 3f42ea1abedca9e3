import { expect, test, vi } from 'vitest';
import { createLoader, loadOnce } from '../../src/text/load-once.ts';

test('loads each key once', async () => {
  const loads = new Map<string, Promise<string>>();
  const load = vi.fn((key: string) => Promise.resolve(key.toUpperCase()));
  expect(await loadOnce(loads, 'a', load)).toBe('A');
  expect(await loadOnce(loads, 'a', load)).toBe('A');
  expect(await loadOnce(loads, 'b', load)).toBe('B');
  expect(load.mock.calls).toEqual([['a'], ['b']]);
});

test('drops the oldest value beyond the maximum', async () => {
  const loads = new Map<number, Promise<number>>();
  for (const key of [1, 2, 3]) await loadOnce(loads, key, (one) => Promise.resolve(one), 2);
  expect([...loads.keys()]).toEqual([2, 3]);
});

test('loads again after a failure', async () => {
  const load = createLoader(
    vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error('No connection.'))
      .mockResolvedValue('list'),
  );
  await expect(load()).rejects.toThrow('No connection.');
  expect(await load()).toBe('list');
  expect(await load()).toBe('list');
});
