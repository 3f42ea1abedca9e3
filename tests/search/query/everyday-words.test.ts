import { expect, test } from 'vitest';
import { createFindCards } from '../../../src/search/query/find-cards.ts';
import { markEverydayWords } from '../../../src/search/query/everyday-words.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { fakeIndex } from './fake-index.ts';

const COMMON = new Set(['keep', 'number']);
const everyday = (typed: string): string[] =>
  markEverydayWords(parseQuery(typed), COMMON)
    .terms.filter(({ isEveryday }) => isEveryday)
    .map((term) => term.typed);

test('everyday words are recognized in any form, in questions but not in names', () => {
  expect(everyday('keeping threads from sharing numbers')).toEqual(['keeping', 'numbers']);
  expect(everyday('condition number')).toEqual([]);
  expect(everyday('KEEP number of keepers')).toEqual(['number']);
  const formulas = parseQuery('∂L/∂w number keeping');
  expect(markEverydayWords(formulas, new Set(['', 'number'])).terms).toEqual(formulas.terms);
  expect(everyday('keep_number keeps around twice')).toEqual(['keeps']);
});

test('a card with a technical word comes before one with an everyday word of the question', async () => {
  const cards = [
    { id: 'a', question: 'Where did it go?' },
    { id: 'b', question: 'What is a mutex?' },
    { id: 'c', question: 'Is a mutex fair?' },
    { id: 'd', question: 'Any other?' },
  ];
  const firstOf = async (common: string[]): Promise<string | undefined> => {
    const files = { 'vocabulary.bin': '', 'facets.bin': '4\n', 'concepts.bin': '4\n' };
    const find = createFindCards(fakeIndex(cards, { files, common }));
    return (await find('go qqqqx mutex', { limit: 4 })).hits[0]?.card.url;
  };
  expect(await firstOf([])).toBe('/a/');
  expect(await firstOf(['go'])).toBe('/b/');
});
