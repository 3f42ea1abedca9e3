import { expect, test } from 'vitest';
import { createFindCards } from '../../src/search/query/find-cards.ts';
import { openBuiltIndex, searchRecord } from './open-built-index.ts';

const ENGLISH = [
  'Cache misses',
  'Page tables',
  'Branch prediction',
  'Pipelines',
  'Registers',
  'Casks',
];
const CARDS = [
  ...ENGLISH.map((heading) => searchRecord({ heading, lang: 'en', question: 'What are they?' })),
  searchRecord({ heading: 'Derivadas parciales', lang: 'es', answer: 'Las corrientes cambian.' }),
  searchRecord({ heading: 'Funktionen mehrerer Variablen', lang: 'de-AT' }),
  searchRecord({ heading: 'Непрерывные функции', lang: 'ru' }),
  searchRecord({ heading: 'Συνεχείς συναρτήσεις', lang: 'el' }),
];
const index = await openBuiltIndex(CARDS);
const find = createFindCards(index);

test('the index has the stemmer for most cards', () => {
  expect(index.languages[0]).toBe('en');
  expect(new Set(index.languages)).toEqual(new Set(['en', 'es', 'de', 'ru', 'el']));
});

test.each([
  ['derivada', 'Derivadas parciales'],
  ['derivada parcial', 'Derivadas parciales'],
  ['corriente', 'Derivadas parciales'],
  ['Funktion', 'Funktionen mehrerer Variablen'],
  ['variable', 'Funktionen mehrerer Variablen'],
  ['функция', 'Непрерывные функции'],
  ['συνάρτηση', 'Συνεχείς συναρτήσεις'],
  ['pipeline', 'Pipelines'],
  ['register', 'Registers'],
])('%s finds “%s” first, and no word is corrected', async (typed, heading) => {
  const { hits, corrected, missing } = await find(typed, { limit: 10 });
  expect(hits[0]?.card.heading).toBe(heading);
  expect([...corrected, ...missing]).toEqual([]);
});

test('forms of one language find no cards of another', async () => {
  const { hits } = await find('caskaden', { limit: 10 });
  expect(hits.map(({ card }) => card.heading)).not.toContain('Cache misses');
});
