import { expect, test, vi } from 'vitest';
import { memoize } from '../../src/text/memoize.ts';

test('each argument is computed once', () => {
  const compute = vi.fn((text: string) => text.toUpperCase());
  const memoized = memoize(compute);
  expect(['a', 'b', 'a', ''].map(memoized)).toEqual(['A', 'B', 'A', '']);
  expect(memoized('')).toBe('');
  expect(compute).toHaveBeenCalledTimes(3);
});
