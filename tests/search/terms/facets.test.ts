import { expect, test } from 'vitest';
import { createFacetBuilder, parseFacets } from '../../../src/search/terms/facets.ts';
import type { Facets } from '../../../src/search/terms/facets.ts';
import { countValues, narrow, type Chosen } from '../../../src/search/query/narrow.ts';
import type { SearchRecord } from '../../../src/search/terms/search-record.ts';

const BASE: SearchRecord = {
  url: '/a/',
  kind: 'card',
  key: 'a1',
  heading: 'Heat',
  question: '',
  context: '',
  code: '',
  answer: '',
  concepts: [],
  book: { slug: 'physics', label: 'Physics\tand\nmore' },
  chapter: { slug: 'physics/1', label: '1 Heat' },
  rating: undefined,
  hasCode: false,
  hasMath: false,
  hidden: { open: '', answer: '' },
};
const CSR = { slug: 'csr', name: 'CSR', aliases: [] };

function filesOf(records: readonly SearchRecord[]): string[] {
  const builder = createFacetBuilder();
  for (const record of records) builder.add(record);
  return builder.files().map(({ text }) => text);
}

function facetsOf(records: readonly SearchRecord[]): Facets {
  const facets = filesOf(records).map((text) => parseFacets(text, records.length));
  return Object.assign({}, ...facets) as Facets;
}

const RECORDS = [
  { ...BASE, hasCode: true },
  { ...BASE, rating: 8, concepts: [CSR, CSR] },
  { ...BASE, hasCode: true, hasMath: true, book: { slug: 'c', label: 'c' }, chapter: undefined },
  { ...BASE, rating: 8, kind: 'note' as const, book: undefined, chapter: undefined },
];

test('facets are read as they were written', () => {
  expect(facetsOf(RECORDS)).toEqual({
    kind: [
      { slug: 'card', label: 'card', records: [0, 1, 2] },
      { slug: 'note', label: 'note', records: [3] },
    ],
    book: [
      { slug: 'physics', label: 'Physics and more', records: [0, 1] },
      { slug: 'c', label: 'c', records: [2] },
    ],
    chapter: [{ slug: 'physics/1', label: '1 Heat', records: [0, 1] }],
    concept: [{ slug: 'csr', label: 'CSR', records: [1] }],
    has: [
      { slug: 'code', label: 'code', records: [0, 2] },
      { slug: 'math', label: 'math', records: [2] },
    ],
    rating: [{ slug: '8', label: '8', records: [1, 3] }],
  });
});

test('runs of cards are short, whatever their number', () => {
  const [first = ''] = filesOf(Array.from({ length: 5000 }, () => BASE));
  expect(first).toBe(
    '5000\nkind\tcard\t\t0*3uw\nbook\tphysics\tPhysics and more\t0*3uw\nchapter\tphysics/1\t1 Heat\t0*3uw\n',
  );
});

test.each(['', '<!doctype html><title>404</title>', '4\nbook\tphysics\n\nplanet\tx\tx\t0'])(
  'a file without facets (%j) gives none',
  (text) => {
    expect(parseFacets(text, 4)).toEqual({});
  },
);

test('facets of another index are ignored', () => {
  const [first = ''] = filesOf(RECORDS);
  expect(parseFacets(first, 5)).toEqual({});
});

const size = RECORDS.length;
const facets = facetsOf(RECORDS);
const kept = (chosen: Chosen) => [...(narrow(size, facets, chosen) ?? [])];

test('any chosen value of a facet matches, but a card must have all features', () => {
  expect(narrow(size, facets, {})).toBeUndefined();
  expect(kept({ book: ['physics', 'c'] })).toEqual([1, 1, 1, 0]);
  expect(kept({ book: ['physics'], has: ['code'] })).toEqual([1, 0, 0, 0]);
  expect(kept({ has: ['code', 'math'] })).toEqual([0, 0, 1, 0]);
  expect(kept({ book: ['no-such-book'] })).toEqual([0, 0, 0, 0]);
});

test('counts are the results that have each value', () => {
  expect([...countValues(size, facets.has ?? [], [0, 1, 3])]).toEqual([
    ['code', 1],
    ['math', 0],
  ]);
});
