import { expect, test } from 'vitest';
import type { ConceptKey } from '../../src/concepts/concept-key.ts';
import { createFormCounts, nameConcepts } from '../../src/concepts/concept-names.ts';

const KEY = 'tide' as ConceptKey;

/** The most frequent of the forms of each card. */
function mostFrequent(...cards: string[][]): string {
  const counts = createFormCounts();
  for (const [card, forms] of cards.entries())
    for (const form of forms) counts.add(KEY, form, card);
  return counts.mostFrequent(KEY);
}

test.each<[what: string, cards: string[][], form: string]>([
  ['the form of more cards', [['tides'], ['tide'], ['tide']], 'tide'],
  ['once a card', [['tides', 'tides', 'tides'], ['tide'], ['tide']], 'tide'],
  ['capitals ignored', [['Tide'], ['TIDES'], ['tides'], ['Tides'], ['tides']], 'tides'],
  ['of equals the first', [['Tides'], ['Tide']], 'Tides'],
  ['without forms the key', [], 'tide'],
])('a concept is named by its most frequent form: %s', (_, cards, form) => {
  expect(mostFrequent(...cards)).toBe(form);
});

test('aliases are sorted, distinct, and not the name itself', () => {
  const others = new Map([[KEY, ['tides', 'Wave', 'Ebb', 'Wave']]]);
  expect(nameConcepts([KEY], () => 'Tide', others)).toEqual([
    { key: KEY, slug: 'tide', name: 'Tide', aliases: ['Ebb', 'Wave'] },
  ]);
});
