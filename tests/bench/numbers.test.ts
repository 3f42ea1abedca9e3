import { expect, test } from 'vitest';
import { formatBytes, formatRatio, formatSeconds, formatTable, median } from './numbers.ts';

test('the median is the middle value in any order', () => {
  expect(median([9, 1, 3])).toBe(3);
  expect(median([10, 1, 2, 100])).toBe(6);
  expect(() => median([])).toThrow(new RangeError('No median of no values.'));
});

test('numbers are shown with their unit', () => {
  expect([0.4567, 12.34].map(formatSeconds)).toEqual(['0.46 s', '12.3 s']);
  expect([950, 1_234_567, 2_345_000_000].map(formatBytes)).toEqual(['0.9 KB', '1.2 MB', '2.35 GB']);
  expect([0.5, 12.34].map(formatRatio)).toEqual(['0.50 ×', '12.3 ×']);
});

test('a table aligns its first column to the left and the others to the right', () => {
  expect(
    formatTable([
      ['what', 'a'],
      ['time', '12 s'],
      ['x', '1 s'],
    ]),
  ).toBe(['what     a', '────  ────', 'time  12 s', 'x      1 s'].join('\n'));
});
