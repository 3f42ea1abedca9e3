import { expect, test } from 'vitest';
import { parseConceptNames } from '../../../src/search/terms/concept-names.ts';
import { createPlaceFinder } from '../../../src/search/query/find-places.ts';
import { createFacetLoader } from '../../../src/search/query/load-facets.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { fakeIndex } from './fake-index.ts';

const FACETS = `0
book\tgardens\tGardens of Stone\t0\tMira Feld
book\twalls\tDry Stone Walls\t0
chapter\tgardens/2\t2 Moss and Gravel\t0
chapter\twalls/1\t1 Foundations\t0
`;
const NAMES = [
  'moss\tMoss',
  'dry-stone-wall\tDry stone wall',
  'moss-garden\tMoss garden\t/books/gardens/2/moss-garden/',
  'ph-value\tpH value',
  'e-greedy\tε-greedy method',
].join('\n');

function findIn(files: Record<string, string>) {
  const index = fakeIndex([], { files });
  const readNames = async () => parseConceptNames(await index.readText('names'));
  const find = createPlaceFinder(index, createFacetLoader(index), readNames);
  return async (typed: string) =>
    (await find(parseQuery(typed))).map(({ kind, label, detail, path }) =>
      [kind, label, detail, path].join(' | '),
    );
}

const find = findIn({ 'facets.bin': FACETS, names: NAMES });

test.each([
  ['gardens of stone', ['book | Gardens of Stone | Mira Feld | books/gardens/']],
  ['Feld', ['book | Gardens of Stone | Mira Feld | books/gardens/']],
  ['gravel', ['chapter | 2 Moss and Gravel | Gardens of Stone | books/gardens/2/']],
  [
    'moss',
    [
      'concept | Moss |  | concepts/moss/',
      'chapter | 2 Moss and Gravel | Gardens of Stone | books/gardens/2/',
    ],
  ],
  [
    'dry stone walls',
    [
      'book | Dry Stone Walls |  | books/walls/',
      'concept | Dry stone wall |  | concepts/dry-stone-wall/',
    ],
  ],
  [
    'DSW',
    [
      'book | Dry Stone Walls |  | books/walls/',
      'concept | Dry stone wall |  | concepts/dry-stone-wall/',
    ],
  ],
  ['epsilon greedy', ['concept | ε-greedy method |  | concepts/e-greedy/']],
  ['stone bridges', []],
  ['x² + 1', []],
  ['', []],
])('%j names %j', async (typed, places) => {
  expect(await find(typed)).toEqual(places);
});

test('a search finds no places if their lists are missing', async () => {
  expect(await findIn({})('moss')).toEqual([]);
  expect(await findIn({ 'facets.bin': FACETS })('gravel')).toHaveLength(1);
});

test('a list that could not be loaded is requested again by the next query', async () => {
  const files: Record<string, string> = { 'facets.bin': FACETS };
  const findLater = findIn(files);
  const chapter = 'chapter | 2 Moss and Gravel | Gardens of Stone | books/gardens/2/';
  expect(await findLater('moss')).toEqual([chapter]);
  files.names = NAMES;
  expect(await findLater('moss')).toEqual(['concept | Moss |  | concepts/moss/', chapter]);
});
