import { expect, test } from 'vitest';
import { groupRuns } from '../../src/text/group-runs.ts';

test('splits where the key changes and keeps the order', () => {
  expect(groupRuns([1, 3, 2, 5], (number) => number % 2)).toEqual([
    { key: 1, items: [1, 3] },
    { key: 0, items: [2] },
    { key: 1, items: [5] },
  ]);
});

test('returns no runs for no items', () => {
  expect(groupRuns([], () => 1)).toEqual([]);
});
