import { expect, test, vi } from 'vitest';
import { type ConceptCard, type ConceptChoice } from '../../src/concepts/choose-concepts.ts';
import { createConceptChooser } from '../../src/concepts/concept-chooser.ts';

const RULES = { aliases: {}, merge: {}, hide: [] };
const CARD: ConceptCard = { book: 'sea', heading: 'Tide', question: 'Why?', terms: ['tide'] };
const STORED: ConceptChoice = { concepts: [], ofCard: [[]], ofBook: [] };

test('equal cards get the choice of the call before', () => {
  const choose = createConceptChooser(RULES);
  const first = choose([CARD]);
  expect(first.concepts.map(({ name }) => name)).toEqual(['Tide']);
  expect(choose([{ ...CARD, terms: ['tide'] }])).toBe(first);
});

test.each<[string, ConceptCard[]]>([
  ['no cards', []],
  ['another card', [CARD, CARD]],
  ['another book', [{ ...CARD, book: 'moon' }]],
  ['another heading', [{ ...CARD, heading: 'Wave' }]],
  ['another question', [{ ...CARD, question: 'How?' }]],
  ['another term', [{ ...CARD, terms: ['wave'] }]],
  ['a further term', [{ ...CARD, terms: ['tide', 'wave'] }]],
])('%s: the choice is made again', (_, cards) => {
  const choose = createConceptChooser(RULES);
  const first = choose([CARD]);
  expect(choose(cards)).not.toBe(first);
});

test('a stored choice is used, and asked for once', () => {
  const store = { get: vi.fn(() => STORED), set: vi.fn() };
  const choose = createConceptChooser(RULES, store);
  expect([choose([CARD]), choose([CARD])]).toEqual([STORED, STORED]);
  expect(store.get.mock.calls).toEqual([[[CARD], RULES]]);
  expect(store.set).not.toHaveBeenCalled();
});

test('a choice that is not stored is stored', () => {
  const store = { get: vi.fn(() => undefined), set: vi.fn() };
  const choice = createConceptChooser(RULES, store)([CARD]);
  expect(store.set.mock.calls).toEqual([[[CARD], RULES, choice]]);
});
