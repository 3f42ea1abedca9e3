import { expect, test } from 'vitest';
import { readFoundCard } from '../../../src/search/query/found-card.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { hasPhrase } from '../../../src/search/query/has-phrase.ts';
import { containsWay, containsWord } from '../../../src/search/query/contains-way.ts';
import { rankCard } from '../../../src/search/query/rank-card.ts';
import { createStem } from '../../../src/search/terms/words.ts';
import { fakeText } from './fake-index.ts';
import type { FakeCard } from './fake-index.ts';

type Fields = Omit<FakeCard, 'id'>;

const card = (fields: Fields) =>
  readFoundCard(fakeText({ id: 'card', ...fields }), createStem('en'));

function rank(fields: Fields, typed: string) {
  const query = parseQuery(typed);
  const terms = query.terms
    .filter(({ whole }) => whole === undefined || whole === 'formula')
    .map((term) => ({ term, rarity: 2 }));
  const { isNamed: _, ...ranked } = rankCard(card(fields), query, terms);
  return ranked;
}

test.each<[string, Fields]>([
  ['heading', { heading: 'sparse matrix' }],
  ['concepts', { concepts: 'sparse matrix' }],
  ['question', { question: 'sparse matrix' }],
  ['context', { context: 'sparse matrix' }],
  ['code', { code: 'sparse matrix' }],
  ['answer', { answer: 'sparse matrix' }],
  ['place', { place: 'sparse matrix' }],
])('a word in the field %s scores the weight of the field', (field, fields) => {
  const weights = { heading: 14, concepts: 7, question: 8.6, context: 3.2, code: 2.6 };
  const scores: Record<string, number> = { ...weights, answer: 2, place: 0.2 };
  expect(rank(fields, 'matrix')).toEqual({
    score: expect.closeTo(scores[field] ?? NaN, 2) as number,
    found: [true],
    onlyInAnswer: field === 'answer',
  });
});

// Without a bonus, a card with one word in its code scores rarity × weight × quality × coverage².
const quality = ({ score }: { score: number }) => Math.cbrt(score / (2 * 1.3));

test.each([
  ['hash', 'hash', 1],
  ['hashes', 'hash', 0.95],
  ['hash_table', 'hash', 0.85],
  ['hash_table', 'hashtable', 1],
  ['hashing-tables', 'table', 0.85],
  ['matrices', 'matri', 0.35 + (0.4 * 5) / 8],
  ['genera', 'generalization', 0.75],
])('the word %j matches the query %j with the quality %d', (word, typed, expected) => {
  expect(quality(rank({ code: word }, typed))).toBeCloseTo(expected, 10);
});

test('all parts of an identifier in different words have the quality 0.9, or 0.6 if they are apart', () => {
  expect(quality(rank({ code: 'a csr matrix' }, 'csr_matrix'))).toBeCloseTo(0.9, 10);
  expect(quality(rank({ code: 'csr or matrix' }, 'csr_matrix'))).toBeCloseTo(0.6, 10);
  expect(quality(rank({ code: 'matrix csr' }, 'csr_matrix'))).toBeCloseTo(0.6, 10);
  expect(rank({ code: 'csr or vector' }, 'csr_matrix')).toEqual({
    score: 0,
    found: [false],
    onlyInAnswer: true,
  });
});

test('a name from code counts in an answer as much as its parts in a question', () => {
  const named = rank({ answer: 'Call read_line for that.' }, 'read_line').score;
  expect(named).toBeGreaterThan(
    rank({ question: 'Does a line need to be read?' }, 'read_line').score,
  );
  expect(named).toBeGreaterThan(
    rank({ answer: 'Call it for a line that is read.' }, 'read_line').score,
  );
  expect(named).toBeLessThan(rank({ heading: 'The function read_line' }, 'read_line').score);
});

test('a card that lacks a word scores less than one without that word in the query', () => {
  const alone = rank({ code: 'sparse' }, 'sparse');
  const missing = rank({ code: 'sparse' }, 'sparse vector');
  expect(alone).toEqual({ score: 2.6, found: [true], onlyInAnswer: false });
  expect(missing.found).toEqual([true, false]);
  expect(missing.score).toBeCloseTo(2.6 / 4, 10);
});

test('words next to each other, in order, score more', () => {
  const together = rank({ context: 'a sparse matrix here' }, 'sparse matrix').score;
  const apart = rank({ context: 'a sparse and a matrix' }, 'sparse matrix').score;
  const turned = rank({ context: 'a matrix sparse here' }, 'sparse matrix').score;
  expect(apart).toBe(turned);
  // PHRASE_IN_TEXT × rarities × 0.25
  expect(together - apart).toBeCloseTo(4 * 4 * 0.25, 10);
});

test('a heading equal to the query comes before a longer one', () => {
  const [exact, longer, other] = ['Sparse matrix', 'Sparse matrix formats', 'Sparse vectors'].map(
    (heading) => rank({ heading }, 'sparse matrix').score,
  );
  expect(exact).toBeGreaterThan(longer ?? NaN);
  expect(longer).toBeGreaterThan(other ?? NaN);
});

test('a heading whose words were all typed comes before one that shares as many words', () => {
  const question = 'When can a matrix be diagonalized?';
  const whole = rank({ heading: 'Diagonalization', question }, 'diagonalize matrix');
  const part = rank({ heading: 'Diagonal Form', question }, 'diagonalize matrix');
  expect(whole.score).toBeGreaterThan(part.score);
});

test('a phrase in the heading scores more', () => {
  const quoted = rank({ heading: 'Sparse matrix' }, '"sparse matrix"').score;
  expect(quoted - rank({ heading: 'Sparse matrix' }, 'sparse matrix').score).toBeCloseTo(5, 10);
});

test.each([
  ['Column-oriented storage', 'column oriented', true],
  ['a column oriented store', 'column-oriented', true],
  ['set -e stops', 'set -e', true],
  ['set e', 'set -e', false],
])('in %j, the phrase %j is found: %s', (text, phrase, isFound) => {
  expect(hasPhrase(text, phrase)).toBe(isFound);
});

test('a phrase matches despite accents and line breaks', () => {
  expect(hasPhrase('The Poincaré\n  map', 'poincare map')).toBe(true);
  expect(hasPhrase('The Poincaré map', 'poincare section')).toBe(false);
  const quoted = rank({ heading: 'Poincaré map' }, '"Poincaré map"').score;
  expect(quoted - rank({ heading: 'Poincaré map' }, 'Poincaré map').score).toBeCloseTo(5, 10);
});

test.each([
  ['0initials0sgd0', 'SGD', 3.062716844651164],
  ['0sign0260260end0', 'a && b', 5.103],
])('hidden initials and operators count as the question: %s', (hidden, typed, score) => {
  expect(rank({ hidden }, typed).score).toBeCloseTo(score, 10);
});

test('a formula in the question scores more than one in the context', () => {
  const score = (fields: Fields) =>
    rank({ ...fields, hidden: '0w080eq0lambda0 0w080' }, 'w₈').score;
  const asked = score({ question: 'What is w₈ = λ?', context: 'A queue.' });
  expect(score({ heading: 'w₈ = λ' })).toBe(asked);
  expect(score({ question: 'What is a queue?', context: 'It has w₈ = λ.' })).toBeLessThan(
    asked / 2,
  );
});

test('hidden terms count with the question or the answer they belong to', () => {
  const open = rank({ hidden: '0csr' }, 'CSR');
  const answer = rank({ hiddenAnswer: 'csr' }, 'CSR');
  expect(open).toEqual({ score: 0, found: [false], onlyInAnswer: true });
  expect(answer).toEqual({
    score: expect.closeTo(2 * 0.9 * 0.81, 10) as number,
    found: [true],
    onlyInAnswer: true,
  });
});

test('a way is contained if all of its words are, as whole words or beginnings', () => {
  const found = card({ heading: 'Sparse matrices', place: 'Algebra', hidden: 'gpu' });
  const holds = (...words: string[]) => {
    const [term] = parseQuery('any').terms;
    return term && containsWay(found, { words, weight: 1 }, term);
  };
  expect(holds('sparse')).toBe(true);
  expect(holds('spar')).toBe(true);
  expect(holds('matrix', 'sparse')).toBe(false);
  expect(holds('matrices', 'algebra', 'gpu')).toBe(true);
  expect(holds('s')).toBe(true);
  expect(holds('s', 'm')).toBe(false);
  expect(holds('sparser')).toBe(false);
});

test('a word is contained in any form or as a part of another, but not as its beginning', () => {
  const found = card({ answer: 'hash_table, sorting' });
  expect(containsWord(found, 'tables')).toBe(true);
  expect(containsWord(found, 'sorted')).toBe(true);
  expect(containsWord(found, 'sor')).toBe(false);
});
