import { expect, test, vi } from 'vitest';
import { packCandidates } from '../../src/concepts/candidate.ts';
import type { ConceptChoice } from '../../src/concepts/choose-concepts.ts';
import type { ConceptCard } from '../../src/concepts/concept-card.ts';
import { createConceptChooser } from '../../src/concepts/concept-chooser.ts';

const RULES = { aliases: {}, merge: {}, hide: [] };
const candidatesOf = (...texts: string[]) =>
  packCandidates(texts.map((text) => ({ text, flags: 1, count: 1, whole: 1 })));
const CARD: ConceptCard = {
  ...{ book: 'sea', bookTitle: 'The Sea', heading: 'Tide' },
  candidates: candidatesOf('tide'),
};
const STORED: ConceptChoice = { concepts: [], ofCard: [[]], ofBook: [], prerequisites: [[]] };

test('equal cards get the choice of the previous call', () => {
  const choose = createConceptChooser(RULES);
  const first = choose([CARD]);
  expect(first.concepts.map(({ name }) => name)).toEqual(['tide']);
  expect(choose([{ ...CARD, candidates: candidatesOf('tide') }])).toBe(first);
});

test.each<[string, ConceptCard[]]>([
  ['no cards', []],
  ['another card', [CARD, CARD]],
  ['another book', [{ ...CARD, book: 'moon' }]],
  ['another heading', [{ ...CARD, heading: 'Wave' }]],
  ['another title', [{ ...CARD, bookTitle: 'The Moon' }]],
  ['another candidate', [{ ...CARD, candidates: candidatesOf('wave') }]],
  ['a further candidate', [{ ...CARD, candidates: candidatesOf('tide', 'wave') }]],
  ['a category', [{ ...CARD, categories: ['water'] }]],
])('%s: concepts are chosen again', (_, cards) => {
  const choose = createConceptChooser(RULES);
  const first = choose([CARD]);
  expect(choose(cards)).not.toBe(first);
});

test('a stored choice is used, and requested once', () => {
  const store = { get: vi.fn(() => STORED), set: vi.fn() };
  const choose = createConceptChooser(RULES, { store });
  expect([choose([CARD]), choose([CARD])]).toEqual([STORED, STORED]);
  expect(store.get.mock.calls).toEqual([[[CARD], RULES]]);
  expect(store.set).not.toHaveBeenCalled();
});

test('a choice that is not stored is stored', () => {
  const store = { get: vi.fn(() => undefined), set: vi.fn() };
  const choice = createConceptChooser(RULES, { store })([CARD]);
  expect(store.set.mock.calls).toEqual([[[CARD], RULES, choice]]);
});
