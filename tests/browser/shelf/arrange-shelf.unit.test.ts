import { expect, test } from 'vitest';
import { arrangeShelf, type ShelfChoice } from '../../../src/browser/shelf/arrange-shelf.ts';
import type { BookStatus, ShelfBook } from '../../../src/browser/shelf/shelf-book.ts';

const book = (title: string, more: Partial<ShelfBook> = {}): ShelfBook => ({
  slug: title.toLowerCase(),
  title,
  lang: 'en',
  cards: 10,
  revision: '',
  ...more,
});

const BOOKS = [
  book('Waves', { author: 'Mara Fennick', shelfCode: '10A002' }),
  book('Émile', { shelfCode: '9B001' }),
  book('Tides 10', { author: 'Olu Bright', shelfCode: '10A010' }),
  book('Tides 9', { author: 'Mara Fennick' }),
];

const STATUSES = new Map<string, BookStatus>([
  ['waves', { learned: 10, due: 0, lastDay: '2026-01-02' }],
  ['tides 9', { learned: 3, due: 2, lastDay: '2026-01-01' }],
  ['émile', { learned: 3, due: 0, lastDay: '2026-01-03' }],
]);

function arranged(choice: Partial<ShelfChoice>) {
  const whole: ShelfChoice = { query: '', sort: 'shelf', group: 'none', ...choice };
  const groups = arrangeShelf(BOOKS, STATUSES, whole, 'en');
  return groups.map(({ label, books }) => [label, ...books.map(({ title }) => title)]);
}

test.each([
  ['shelf', ['Waves', 'Émile', 'Tides 10', 'Tides 9']],
  ['title', ['Émile', 'Tides 9', 'Tides 10', 'Waves']],
  ['recent', ['Émile', 'Waves', 'Tides 9', 'Tides 10']],
  ['due', ['Tides 9', 'Émile', 'Waves', 'Tides 10']],
] as const)('books are sorted by %s', (sort, titles) => {
  expect(arranged({ sort })).toEqual([['', ...titles]]);
});

test('a filter requires each of its words, ignoring accents, in title, author, or shelf code', () => {
  expect(arranged({ query: 'emile' })).toEqual([['', 'Émile']]);
  expect(arranged({ query: 'FENNICK tid' })).toEqual([['', 'Tides 9']]);
  expect(arranged({ query: '10a' })).toEqual([['', 'Waves', 'Tides 10']]);
  expect(arranged({ query: 'nothing' })).toEqual([]);
});

test.each([
  [
    'author',
    [
      ['Mara Fennick', 'Waves', 'Tides 9'],
      ['Olu Bright', 'Tides 10'],
      ['Others', 'Émile'],
    ],
  ],
  [
    'shelf',
    [
      ['9B', 'Émile'],
      ['10A', 'Waves', 'Tides 10'],
      ['Others', 'Tides 9'],
    ],
  ],
  [
    'letter',
    [
      ['E', 'Émile'],
      ['T', 'Tides 10', 'Tides 9'],
      ['W', 'Waves'],
    ],
  ],
  [
    'progress',
    [
      ['Due today', 'Tides 9'],
      ['Begun', 'Émile'],
      ['Learned', 'Waves'],
      ['Not begun', 'Tides 10'],
    ],
  ],
] as const)('books are grouped by %s, in the order of the shelf', (group, groups) => {
  expect(arranged({ group })).toEqual(groups);
});
