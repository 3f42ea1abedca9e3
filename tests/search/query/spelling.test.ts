import { expect, test } from 'vitest';
import { editDistance } from '../../../src/text/edit-distance.ts';
import { correctWord } from '../../../src/search/query/spelling.ts';
import type { Vocabulary } from '../../../src/search/terms/vocabulary.ts';

const vocabulary: Vocabulary = new Map([
  ['sparse', 4],
  ['space', 2],
  ['matrix', 9],
  ['probability', 3],
  ['tensorflow', 5],
  ['combine', 1],
]);

test.each([
  ['matrx', ['matrix']],
  ['tensroflow', ['tensorflow']],
  ['mitrax', ['matrix']],
  ['sparce', ['sparse', 'space']],
  ['sparsematrix', ['sparse matrix']],
  ['probabilistic', ['probability']],
])('%s may stand for %j', (word, spellings) => {
  expect(correctWord(word, vocabulary)).toEqual(spellings);
});

test('an error does not replace the first letter, and a short word has only one', () => {
  expect(correctWord('fatrix', vocabulary)).toEqual([]);
  expect(correctWord('atrix', vocabulary)).toEqual(['matrix']);
  expect(correctWord('amtrix', vocabulary)).toEqual(['matrix']);
  expect(correctWord('mtrx', vocabulary)).toEqual([]);
});

test.each(['matrix', 'zombie', 'xq', 'kubernetes'])('%s stands for nothing else', (word) => {
  expect(correctWord(word, vocabulary)).toEqual([]);
});

test.each([
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['abc', 'ab', 1],
  ['abc', 'xbc', 1],
  ['kitten', 'sitting', 3],
  ['', 'ab', 2],
])('from %j to %j are %i edits', (a, b, edits) => {
  expect(editDistance(a, b, 3)).toBe(edits);
});

test('distances beyond the maximum are cut off', () => {
  expect(editDistance('abcdefgh', 'zzzzzzzz', 2)).toBe(3);
});
