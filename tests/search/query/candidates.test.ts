import { expect, test } from 'vitest';
import { bestCandidates, bestOf, combine } from '../../../src/search/query/candidates.ts';
import type { Evidence } from '../../../src/search/query/candidates.ts';
import {
  intersect,
  listMatches,
  markBeginnings,
  readMatches,
} from '../../../src/search/query/matches.ts';
import type { PagefindResult } from 'virtual:pagefind';
import { parseQuery } from '../../../src/search/query/parse-query.ts';

const IDS = ['a', 'b', 'c'];

function result(id: string, score: number, more: Partial<PagefindResult> = {}): PagefindResult {
  return { id: String(IDS.indexOf(id)), score, words: [1], ...more };
}

function evidence(word: string, rarity: number, results: readonly PagefindResult[]): Evidence {
  const [term] = parseQuery(word).terms;
  if (!term) throw new Error(`"${word}" asks nothing.`);
  return { term, rarity, matches: readMatches(results, IDS.length) };
}

const ids = (found: readonly Evidence[], keep?: Uint8Array): (string | undefined)[] =>
  bestCandidates(combine(found, keep), 9).map((position) => IDS[position]);

test('for one or two words, a card must contain all of them if any card does', () => {
  const sparse = evidence('sparse', 2, [result('a', 1), result('b', 9)]);
  expect(ids([sparse, evidence('matrix', 2, [result('a', 1), result('c', 9)])])).toEqual(['a']);
  expect(ids([sparse, evidence('matrix', 2, [result('c', 9)])])).toEqual(['b', 'c', 'a']);
});

test('for many words, a card may lack some, and those that contain more come first', () => {
  const one = evidence('sparse', 2, [result('a', 1), result('b', 1)]);
  const two = evidence('matrix', 2, [result('a', 1), result('b', 1)]);
  const three = evidence('vector', 2, [result('a', 1)]);
  const four = evidence('rare', 2, [result('c', 1)]);
  expect(ids([one, two, three, four])).toEqual(['a', 'b']);
});

test('a word only in the name of the book counts only if there is nothing else', () => {
  const inPlace = result('b', 9, { words: [], matchedMetaFields: ['place'] });
  expect(ids([evidence('physics', 2, [result('a', 1), inPlace])])).toEqual(['a']);
  expect(ids([evidence('physics', 2, [inPlace])])).toEqual(['b']);
});

test('all parts of an identifier must be found', () => {
  const lists = [[result('a', 2), result('b', 2)], [result('b', 4)]];
  const found = intersect(
    lists.map((results) => readMatches(results, IDS.length)),
    IDS.length,
  );
  expect(listMatches(found).map((position) => [IDS[position], found.scores[position]])).toEqual([
    ['b', 3],
  ]);
});

test('only cards that were found are marked as having the beginning of a word', () => {
  const found = readMatches([result('a', 1), result('b', 1)], IDS.length);
  const whole = readMatches([result('a', 1)], IDS.length);
  expect([...markBeginnings(found, whole).isBeginning]).toEqual([0, 1, 0]);
});

test('narrowing the results does not lower the worth of the cards that remain', () => {
  const sparse = evidence('sparse', 2, [result('a', 1), result('b', 9)]);
  const matrix = evidence('matrix', 2, [result('a', 1), result('c', 9)]);
  expect(ids([sparse, matrix], Uint8Array.of(0, 1, 1))).toEqual(['b', 'c']);
});

test('the best are chosen by their worth, and among equals the first ones', () => {
  const items = ['a3', 'b1', 'c3', 'd5', 'e2', 'f5'];
  expect(bestOf(items, 4, (item) => Number(item[1]))).toEqual(['d5', 'f5', 'a3', 'c3']);
  expect(bestOf(items, 0, () => 1)).toEqual([]);
});
