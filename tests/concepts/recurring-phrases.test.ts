import { expect, test } from 'vitest';
import { createConceptKeys } from '../../src/concepts/concept-key.ts';
import { findRecurring } from '../../src/concepts/recurring-phrases.ts';

const { wordsOf, keyOf, join } = createConceptKeys(new Set(), new Map());

/** What is found in the phrases of cards, which are given with commas between them. */
function find(cards: string[], certain: string[] = []): string[] {
  const phrases = cards.map((card) => card.split(', ').map(wordsOf));
  const found = findRecurring(phrases, new Set(certain.map(keyOf)), join);
  return found.map(({ words }) => words.map(({ form }) => form).join(' '));
}

test.each<[what: string, cards: string[], found: string[]]>([
  ['a phrase of two cards', ['neap tide', 'neap tide'], ['neap tide']],
  ['a phrase twice in one card', ['neap tide, neap tide'], []],
  ['a word of two cards', ['harbor', 'harbor'], []],
  ['a word of three cards', ['harbor', 'harbor', 'harbor'], ['harbor']],
  ['a name of two cards', ['TensorFlow', 'TensorFlow'], ['TensorFlow']],
  ['a name at the beginning of phrases', ['CSR sums', 'CSR rows'], ['CSR']],
  ['a generic word', ['value', 'value', 'value'], []],
  ['a letter', ['x', 'x', 'x'], []],
  ['a phrase between generic words', ['main neap tide', 'good neap tide'], ['neap tide']],
  ['a phrase that begins with a filler', ['main tide', 'main tide'], []],
  ['the beginning of longer phrases', ['neap tide table', 'neap tide gate'], []],
  [
    'a part of a recurring phrase',
    ['old neap tide', 'old neap tide', 'neap tide'],
    ['old neap tide'],
  ],
  [
    'a part that recurs by itself',
    ['old neap tide', 'old neap tide', 'neap tide', 'neap tide'],
    ['old neap tide', 'neap tide'],
  ],
  [
    'a phrase that only overlaps a recurring one',
    ['old neap tide, neap tide gate', 'old neap tide, neap tide gate'],
    ['old neap tide', 'neap tide gate'],
  ],
  ['more than five words', ['a1 b1 c1 d1 e1 f1', 'a1 b1 c1 d1 e1 f1'], ['b1 c1 d1 e1 f1', 'a1']],
])('%s', (_, cards, found) => {
  expect(find(cards)).toEqual(found);
});

test('a phrase that is a concept anyway is found in one card', () => {
  expect(find(['neap tide gate', 'harbor'], ['tide gate', 'harbor'])).toEqual([
    'tide gate',
    'harbor',
  ]);
});
