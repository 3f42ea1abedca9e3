import { expect, test } from 'vitest';
import { chooseConcepts } from '../../src/concepts/choose-concepts.ts';
import type { ConceptRules } from '../../src/concepts/concept-rules.ts';
import { candidateTerms } from '../../src/concepts/candidates.ts';

const NO_RULES: ConceptRules = { aliases: {}, merge: {}, hide: [] };

type Asked = [heading: string, question: string];

/** The names of each card's concepts. */
function choose(cards: readonly Asked[], rules: Partial<ConceptRules> = {}) {
  const read = cards.map(([heading, question]) => ({
    book: 'book',
    heading,
    question,
    terms: candidateTerms(heading, question),
  }));
  const { concepts, ofCard } = chooseConcepts(read, { ...NO_RULES, ...rules });
  return { concepts, ofCard: ofCard.map((own) => own.map((index) => concepts[index]?.name)) };
}

test('the heading’s concept comes first, then what recurs', () => {
  const { ofCard } = choose([
    ['Fitting a Line', 'How does TensorFlow fit a line?'],
    ['Counting Isotopes', 'How does TensorFlow count isotopes?'],
    ['Overview', 'What is a proton?'],
  ]);
  expect(ofCard).toEqual([
    ['Fitting a Line', 'TensorFlow'],
    ['Counting Isotopes', 'TensorFlow'],
    [],
  ]);
});

test('the longest phrase that explains its parts is the concept', () => {
  const { concepts } = choose([
    ['Speed', 'How fast is stochastic gradient descent?'],
    ['Noise', 'How noisy is stochastic gradient descent?'],
    ['Memory', 'How much memory does stochastic gradient descent need?'],
  ]);
  expect(concepts.map(({ name }) => name)).toEqual([
    'Memory',
    'Noise',
    'Speed',
    'stochastic gradient descent',
  ]);
});

test('a part that also occurs by itself is a concept too, after the whole', () => {
  const { ofCard } = choose([
    ['Speed', 'How fast is stochastic gradient descent?'],
    ['Noise', 'How noisy is stochastic gradient descent?'],
    ['Memory', 'How much memory does gradient descent need?'],
    ['Momentum', 'What is momentum to gradient descent?'],
  ]);
  expect(ofCard[0]).toEqual(['Speed', 'stochastic gradient descent', 'gradient descent']);
  expect(ofCard[2]).toEqual(['Memory', 'gradient descent']);
});

test('a heading makes a concept of what another card only mentions', () => {
  const { ofCard } = choose([
    ['Write-Ahead Log', 'Why does it exist?'],
    ['Crash Recovery', 'What is a write-ahead log good for?'],
  ]);
  expect(ofCard).toEqual([['Write-Ahead Log'], ['Crash Recovery', 'Write-Ahead Log']]);
});

test('a concept is found whatever its words are tagged as, but not across the end of a clause', () => {
  const { ofCard } = choose([
    ['Map Tiles', 'Why?'],
    ['Paper', 'What are map tiles made of?'],
    ['Ink', 'Which map, tiles or not, is the darkest?'],
  ]);
  expect(ofCard.map((own) => own.includes('Map Tiles') || own.includes('map tiles'))).toEqual([
    true,
    true,
    false,
  ]);
});

test('what only begins longer phrases is not a concept', () => {
  const { concepts } = choose([
    ['Layouts', 'What is a crystal ring layout?'],
    ['Orders', 'What is a crystal ring order?'],
    ['Jewels', 'What is a ring?'],
  ]);
  expect(concepts.map(({ name }) => name)).toEqual(['Jewels', 'Layouts', 'Orders', 'ring']);
});

test('number, hyphens and capitals make no difference, and the form written most is shown', () => {
  const { concepts, ofCard } = choose([
    ['Loading', 'What loads data warehouses?'],
    ['Asking', 'Who asks data warehouses?'],
    ['Data-Warehouse', 'When was it built?'],
    ['DataWarehouse', 'Which class is it?'],
  ]);
  expect(ofCard.map((own) => own.at(-1))).toEqual(Array(4).fill('data warehouses'));
  expect(concepts.find(({ name }) => name === 'data warehouses')?.slug).toBe('data-warehouses');
});

test('of spellings written equally often the first one wins', () => {
  const { ofCard } = choose([
    ['Star Schemas', 'Why?'],
    ['Star schema', 'How?'],
  ]);
  expect(ofCard).toEqual([['Star Schemas'], ['Star Schemas']]);
});

test('generic words are not concepts, however often they recur', () => {
  const questions = [
    'difference',
    'example',
    'purpose',
    'method',
    'main idea',
    'use',
    'value',
    'way',
  ];
  const { concepts } = choose(
    Array.from({ length: 4 }, () =>
      questions.map((word, index): Asked => [`Thing ${index}`, `What is the ${word} here?`]),
    ).flat(),
  );
  expect(concepts.filter(({ name }) => !name.startsWith('Thing'))).toEqual([]);
});

test('an acronym and its expansion are one concept', () => {
  const { concepts, ofCard } = choose([
    ['Storage', 'What is the Compressed Sparse Row (CSR) format?'],
    ['Row Sums', 'How does CSR sum rows?'],
    ['Compressed Sparse Rows', 'Who needs them?'],
  ]);
  expect(ofCard).toEqual([['Storage', 'CSR'], ['Row Sums', 'CSR'], ['CSR']]);
  const csr = concepts.find(({ name }) => name === 'CSR');
  expect(csr).toEqual({ slug: 'csr', name: 'CSR', aliases: ['Compressed Sparse Row'] });
});

test('an acronym with two meanings stays by itself, and is not the word it looks like', () => {
  const { concepts } = choose([
    ['Estimates', 'What is Maximum A Posteriori (MAP)?'],
    ['Scores', 'What is Mean Average Precision (MAP)?'],
    ['Atlas', 'How does MAP draw?'],
    ['Compass', 'How does MAP point?'],
  ]);
  expect(concepts.map(({ name, aliases }) => [name, aliases])).toEqual([
    ['Atlas', []],
    ['Compass', []],
    ['Estimates', []],
    ['MAP', []],
    ['Scores', []],
  ]);
  const { ofCard } = choose([
    ['Maximum A Posteriori (MAP)', 'Why?'],
    ['Map Tiles', 'Who draws the map tiles?'],
    ['Paper', 'What are map tiles made of?'],
  ]);
  expect(ofCard).toEqual([['Maximum A Posteriori'], ['map tiles'], ['Paper', 'map tiles']]);
});

test('library.yaml joins acronyms, merges and hides', () => {
  const { concepts, ofCard } = choose(
    [
      ['CSR', 'Why?'],
      ['Compressed Sparse Row', 'How?'],
      ['Tensor Library', 'Why?'],
      ['TensorFlow', 'How?'],
      ['Exercises', 'Which?'],
      ['Warm-Up', 'Which?'],
    ],
    {
      aliases: { CSR: 'Compressed Sparse Row' },
      merge: { 'Tensor Library': 'TensorFlow' },
      hide: ['Warm-up'],
    },
  );
  expect(concepts).toEqual([
    { slug: 'csr', name: 'CSR', aliases: ['Compressed Sparse Row'] },
    { slug: 'tensorflow', name: 'TensorFlow', aliases: ['Tensor Library'] },
  ]);
  expect(ofCard).toEqual([['CSR'], ['CSR'], ['TensorFlow'], ['TensorFlow'], [], []]);
});

test('rules that merge in a circle end', () => {
  const { concepts } = choose(
    [
      ['Yin', 'Why?'],
      ['Yang', 'How?'],
    ],
    { merge: { Yin: 'Yang', Yang: 'Yin' } },
  );
  expect(concepts.length).toBeGreaterThan(0);
});

test('a card has at most five concepts', () => {
  const names = ['TensorFlow', 'NumPy', 'SciPy', 'PyTorch', 'OpenCV', 'FastAPI'];
  const cards = ['One Day', 'Other Day'].map((heading): Asked => [
    heading,
    `Does ${names.join(', ')} run?`,
  ]);
  expect(choose(cards).ofCard[0]).toEqual(['One Day', 'TensorFlow', 'NumPy', 'SciPy', 'PyTorch']);
});

test('concepts whose names have one slug get different ones', () => {
  const { concepts } = choose([
    ['Using && in Lists', 'Why?'],
    ['Using || in Lists', 'Why?'],
    ['C', 'Why?'],
    ['C++', 'Why?'],
    ['C#', 'Why?'],
  ]);
  expect(Object.fromEntries(concepts.map(({ name, slug }) => [name, slug]))).toEqual({
    C: 'c',
    'C++': 'c-plus-plus',
    'C#': 'c-sharp',
    'Using && in Lists': expect.stringMatching(/^using-in-lists-[a-z2-7]{6}$/) as string,
    'Using || in Lists': expect.stringMatching(/^using-in-lists-[a-z2-7]{6}$/) as string,
  });
  expect(new Set(concepts.map(({ slug }) => slug)).size).toBe(5);
});

test('the index sorts by letters, not by signs', () => {
  const { concepts } = choose([
    ['zsh', 'Why?'],
    ['.bashrc', 'Why?'],
    ['@Autowired', 'Why?'],
    ['Éclair', 'Why?'],
    ['Edge 10', 'Why?'],
    ['edge 9', 'Why?'],
  ]);
  expect(concepts.map(({ name }) => name)).toEqual([
    '@Autowired',
    '.bashrc',
    'Éclair',
    'edge 9',
    'Edge 10',
    'zsh',
  ]);
});

test('what a card is filed under is a concept, even of that card alone', () => {
  const card = { book: 'book', heading: 'Bow Saw', question: 'What does it cut?', terms: [] };
  const { concepts, ofCard } = chooseConcepts(
    [{ ...card, categories: ['tools', 'C++'] }],
    NO_RULES,
  );
  expect(ofCard.map((own) => own.map((index) => concepts[index]?.name))).toEqual([
    ['Bow Saw', 'tools', 'C++'],
  ]);
});
