import { expect, test } from 'vitest';
import { pagerNumbers, pageSegment, paginate } from '../../src/text/paginate.ts';

test('splits a list into pages and keeps its order', () => {
  expect(paginate([1, 2, 3, 4, 5], 2)).toEqual([
    { number: 1, count: 3, items: [1, 2] },
    { number: 2, count: 3, items: [3, 4] },
    { number: 3, count: 3, items: [5] },
  ]);
});

test('returns one page for a list that fits, and for an empty one', () => {
  expect(paginate([1, 2], 2)).toEqual([{ number: 1, count: 1, items: [1, 2] }]);
  expect(paginate([], 2)).toEqual([{ number: 1, count: 1, items: [] }]);
});

test('returns no segment for the first page', () => {
  expect(pageSegment(1)).toBeUndefined();
  expect(pageSegment(2)).toBe('page-2');
});

test.each([
  [1, 1, [1]],
  [1, 2, [1, 2]],
  [3, 5, [1, 2, 3, 4, 5]],
  [1, 9, [1, 2, undefined, 9]],
  [5, 9, [1, undefined, 4, 5, 6, undefined, 9]],
  [4, 9, [1, 2, 3, 4, 5, undefined, 9]],
  [9, 9, [1, undefined, 8, 9]],
])('around page %i of %i, shows the numbers %j', (current, count, numbers) => {
  expect(pagerNumbers(current, count)).toEqual(numbers);
});
