import { expect, test } from 'vitest';
import { createFindCards } from '../../src/search/query/find-cards.ts';
import { openBuiltIndex } from './open-built-index.ts';
import { plainCard } from './plain-card.ts';

const CARDS = [
  { heading: 'Membership', question: 'What does x ∉ A say?', answer: 'That ∀ a ∈ A: x ≠ a.' },
  { heading: 'Direct Sum', question: 'What is V ⊕ W?', answer: 'The pairs V × W.' },
  { heading: 'Equality', question: 'When is x = a?', answer: 'If x ≤ a and a ≤ x.' },
].map(plainCard);

const find = createFindCards(await openBuiltIndex(CARDS));

test.each([
  ['∉', ['Membership']],
  ['\\notin', ['Membership']],
  ['∀', ['Membership']],
  ['\\forall', ['Membership']],
  ['∈ ≠', ['Membership']],
  ['⊕', ['Direct Sum']],
  ['\\times', ['Direct Sum']],
  ['≤', ['Equality']],
])('%s finds %j', async (typed, headings) => {
  const { hits, missing } = await find(typed, { limit: 5 });
  expect([...hits.map(({ card }) => card.heading), ...missing]).toEqual(headings);
});

test('a sign in no card is missing', async () => {
  const { hits, missing } = await find('∫', { limit: 5 });
  expect([hits, missing]).toEqual([[], ['∫']]);
});
