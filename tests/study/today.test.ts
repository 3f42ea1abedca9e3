import { expect, test } from 'vitest';
import { type BookCounts, learningBooks, shareNew, shareToday } from '../../src/study/today.ts';

const book = (name: string, counts: Partial<BookCounts> = {}): BookCounts => ({
  book: name,
  due: 0,
  known: 0,
  fresh: 50,
  ...counts,
});
const on = { value: true, at: 1 };
const off = { value: false, at: 1 };
const LIMITS = { newPerDay: 20, reviewsPerDay: 200 };
const NOTHING = { introduced: 0, reviewed: 0 };

test('takes the first book on a first visit, unless it is turned off or has no cards', () => {
  const shelf = [book('a'), book('b', { fresh: 0 }), book('c')];
  expect([...learningBooks(shelf, {})]).toEqual(['a']);
  expect([...learningBooks(shelf, { a: off })]).toEqual(['c']);
});

test('takes the three books with the most learned cards, but no finished one', () => {
  const shelf = [
    book('a', { known: 1 }),
    book('b', { known: 9 }),
    book('c', { known: 90, fresh: 0 }),
    book('d', { known: 5 }),
    book('e', { known: 7 }),
    book('f'),
  ];
  expect([...learningBooks(shelf, {})]).toEqual(['b', 'e', 'd']);
});

test('follows what the reader chose: a book turned off gives nothing, one turned on comes first', () => {
  const shelf = [book('a', { known: 5 }), book('b'), book('c')];
  expect([...learningBooks(shelf, { b: on })]).toEqual(['b', 'a']);
  expect([...learningBooks(shelf, { a: off })]).toEqual([]);
  expect([...learningBooks(shelf, { gone: on })]).toEqual(['a']);
});

test('divides new cards by turns', () => {
  const shelf = [book('a', { fresh: 2 }), book('b', { fresh: 0 }), book('c'), book('d')];
  expect([...shareNew(shelf, 9)]).toEqual([
    ['a', 2],
    ['b', 0],
    ['c', 4],
    ['d', 3],
  ]);
  expect([...shareNew([book('a', { fresh: 3 })], 20)]).toEqual([['a', 3]]);
});

test('counts what is left of the day, book by book', () => {
  const shelf = [book('a', { due: 30, known: 60 }), book('b', { due: 4, known: 9 }), book('c')];
  const today = shareToday(shelf, new Set(['a']), LIMITS, { introduced: 12, reviewed: 10 });
  expect(today).toMatchObject({ due: 34, new: 8 });
  expect([...today.books]).toEqual([
    ['a', { due: 30, new: 8 }],
    ['b', { due: 4, new: 0 }],
    ['c', { due: 0, new: 0 }],
  ]);
});

test('adds no new cards while reviews are left over for later days', () => {
  const shelf = [book('a', { due: 300, known: 400 })];
  const today = shareToday(shelf, new Set(['a']), LIMITS, NOTHING);
  expect(today).toMatchObject({ due: 200, new: 0 });
});
