import { expect, test } from 'vitest';
import { findCandidates } from '../../src/concepts/candidates.ts';
import { chooseConcepts } from '../../src/concepts/choose-concepts.ts';
import type { ConceptRules } from '../../src/concepts/concept-rules.ts';
import { languageOf } from '../../src/concepts/language.ts';
import { englishWordCounts } from '../../src/content/english-word-counts.ts';

const NO_RULES: ConceptRules = { aliases: {}, merge: {}, hide: [] };

type Asked = [heading: string, question: string, answer?: string];

interface Options {
  rules?: Partial<ConceptRules>;
  lang?: string;
  bookTitle?: string;
}

/** The concepts of the cards of one book, and the names of each card's. */
function choose(cards: readonly Asked[], options: Options = {}) {
  const { rules, lang = 'en', bookTitle = 'Book' } = options;
  const read = cards.map(([heading, question, answer = '']) => ({
    ...{ book: 'book', bookTitle, lang, heading },
    candidates: findCandidates(
      { heading, question, answer, context: '', code: '' },
      languageOf(lang),
    ),
  }));
  const { concepts, ofCard } = chooseConcepts(
    read,
    { ...NO_RULES, ...rules },
    { wordCounts: englishWordCounts() },
  );
  return { concepts, ofCard: ofCard.map((own) => own.map((index) => concepts[index]!.name)) };
}

test('a single card is enough for a concept, but a heading alone is not', () => {
  const { ofCard } = choose([
    ['Understanding the Importance of Tidal Locking', 'Why is tidal locking common among moons?'],
    ['Plotting Light Curves Over Several Nights', 'How are light curves plotted?'],
  ]);
  expect(ofCard.map(([first]) => first)).toEqual(['tidal locking', 'light curves']);
});

test('answers, operators, and commands give concepts', () => {
  const { ofCard } = choose([
    [
      'Optional Chaining',
      'How does `?.` treat a missing property?',
      'With `?.` the chain ends; `??` gives a default value.',
    ],
    ['Saving Work', 'How is work set aside?', 'Run `git stash`, or `git stash` again.'],
  ]);
  expect(ofCard[0]).toEqual(expect.arrayContaining(['optional chaining', '?.']));
  expect(ofCard[1]).toContain('git stash');
});

test('a card has at most four concepts, none a part of another', () => {
  const names = ['TensorFlow', 'NumPy', 'SciPy', 'PyTorch', 'OpenCV', 'FastAPI'].join(', ');
  const { ofCard } = choose([[names, `Which of ${names} runs here?`, `It is ${names}.`]]);
  expect(ofCard[0]).toHaveLength(4);
  const [own = []] = choose([
    ['Kalman Filter Gain', 'What is the Kalman filter gain of a Kalman filter?'],
  ]).ofCard;
  for (const one of own)
    for (const other of own) expect(one === other || !one.includes(other)).toBe(true);
});

test('number, hyphens, and spelling make no difference, and the most frequent form is shown', () => {
  const { concepts } = choose([
    ['Loading', 'What loads tide gauges?'],
    ['Asking', 'Who asks tide gauges?'],
    ['Tide-Gauge', 'When was it built?'],
    ['Colour Gradients', 'What is a colour gradient?'],
    ['Color Gradient', 'Who needs a color gradient?'],
  ]);
  const names = concepts.map(({ name }) => name);
  expect(names.filter((name) => /gauge/i.test(name))).toEqual(['tide gauges']);
  expect(names.filter((name) => /gradient/i.test(name))).toHaveLength(1);
});

test('“X algorithm” is X if cards have both', () => {
  const { ofCard } = choose([
    ['Dijkstra Algorithm', 'What does the Dijkstra algorithm find?', 'Dijkstra finds paths.'],
    [
      'Dijkstra and Queues',
      'Which queue does Dijkstra need?',
      'The Dijkstra algorithm needs a heap.',
    ],
  ]);
  expect(ofCard.map((own) => own.filter((name) => name.includes('Dijkstra')))).toEqual([
    [expect.any(String)],
    [expect.any(String)],
  ]);
  expect(ofCard[0]!.find((name) => name.includes('Dijkstra'))).toBe(
    ofCard[1]!.find((name) => name.includes('Dijkstra')),
  );
});

test('capitals of titles and sentences are removed, those of names are kept', () => {
  const { concepts } = choose([
    ['Phase Space Volume', 'What is a phase space volume?'],
    ['Poisson Bracket', 'Which sign has a Poisson bracket?', 'A Poisson bracket is antisymmetric.'],
  ]);
  expect(concepts.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['phase space volume', 'Poisson bracket']),
  );
});

test.each<[what: string, cards: Asked[], lang?: string]>([
  ['generic words', [['Overview', 'What is the main difference and its purpose?']]],
  ['numbers', [['Example 12', 'What is 42?', 'It is 17, or 3.14.']]],
  ['TeX commands', [['Notation', 'What is `\\alpha`?', 'It is `\\alpha`.']]],
  ['Spanish stop words', [['¿Qué es?', '¿Qué es lo que hay entre los dos?']], 'es'],
  ['German stop words', [['Was ist das?', 'Was ist das, und wie ist es?']], 'de'],
])('%s are not concepts', (_, cards, lang = 'en') => {
  expect(choose(cards, { lang }).ofCard).toEqual([[]]);
});

test.each<[lang: string, card: Asked, name: string]>([
  ['es', ['Aplicando la ley de Ohm', '¿Qué dice la ley de Ohm?'], 'ley de Ohm'],
  ['de', ['Berechnung der Gezeitenkraft', 'Was ist die Gezeitenkraft?'], 'Gezeitenkraft'],
  ['fr', ['Calculer la marée haute', 'Quand vient la marée haute ?'], 'marée haute'],
  ['ja', ['潮汐力とは何か', '潮汐力は何を起こすか。'], '潮汐力'],
])('phrases of other languages (%s) end at stop words', (lang, card, name) => {
  expect(choose([card], { lang }).ofCard[0]).toContain(name);
});

test('German plurals with an umlaut and inflected adjectives make no difference', () => {
  const { concepts } = choose(
    [
      ['Hohe Leuchttürme', 'Wo stehen hohe Leuchttürme?'],
      ['Der hohe Leuchtturm', 'Wer baut einen hohen Leuchtturm?'],
    ],
    { lang: 'de' },
  );
  expect(concepts.filter(({ name }) => name.includes('Leuchtt'))).toHaveLength(1);
});

test('an acronym and its expansion are one concept', () => {
  const { concepts, ofCard } = choose([
    ['Imaging', 'What is Magnetic Particle Imaging (MPI)?'],
    ['Tracers', 'Which tracer does MPI need?'],
  ]);
  const mpi = concepts.find(({ name }) => name === 'MPI' || name === 'Magnetic Particle Imaging');
  expect(mpi?.aliases).toHaveLength(1);
  expect(ofCard.every((own) => own.includes(mpi!.name))).toBe(true);
});

test('the subject of a whole book and the titles of books are not concepts of their own book', () => {
  const cards = Array.from({ length: 24 }, (_, index): Asked => [
    `Knot ${'ABCDEFGHIJKLMNOPQRSTUVWX'[index]!}x`,
    'How is this knot used in ropework, says “The Book of Knots”?',
  ]);
  const { concepts } = choose(cards, { bookTitle: 'The Book of Knots' });
  expect(concepts.map(({ name }) => name.toLowerCase())).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:ropework|the book of knots)$/)]),
  );
});

test('library.yaml joins acronyms, merges, and hides', () => {
  const { concepts, ofCard } = choose(
    [
      ['QKD', 'Why is QKD safe?'],
      ['Quantum Key Distribution', 'How does quantum key distribution work?'],
      ['Photon Traps', 'What is a photon trap?'],
      ['Cavity', 'What is a cavity?'],
      ['Exercises', 'What is a warm-up?'],
    ],
    {
      rules: {
        aliases: { QKD: 'Quantum Key Distribution' },
        merge: { 'photon trap': 'cavity' },
        hide: ['Warm-Up'],
      },
    },
  );
  expect(ofCard.slice(2)).toEqual([['cavity'], ['cavity'], []]);
  expect(ofCard[0]).toEqual(ofCard[1]);
  expect(concepts.find(({ name }) => name === 'cavity')?.aliases).toEqual(['photon trap']);
});

test('rules that merge in a circle terminate', () => {
  const { concepts } = choose([['Yin', 'What is yin?']], {
    rules: { merge: { Yin: 'Yang', Yang: 'Yin' } },
  });
  expect(concepts.length).toBeGreaterThan(0);
});

test('concepts whose names have one slug get different ones', () => {
  const { concepts } = choose([
    ['Using C++', 'Why is `C++` fast?'],
    ['Using C#', 'Why is `C#` fast?'],
  ]);
  expect(Object.fromEntries(concepts.map(({ name, slug }) => [name, slug]))).toEqual({
    'C++': 'c-plus-plus',
    'C#': 'c-sharp',
  });
});

test('what a card is filed under is a concept, even with a single card', () => {
  const candidates = findCandidates({
    ...{ heading: 'Bow Saw', question: 'What does a bow saw cut?' },
    ...{ context: '', answer: '', code: '' },
  });
  const card = { book: 'book', bookTitle: 'Tools', heading: 'Bow Saw', candidates };
  const { concepts, ofCard } = chooseConcepts(
    [{ ...card, categories: ['joinery', 'C++'] }],
    NO_RULES,
  );
  expect(ofCard[0]!.map((index) => concepts[index]?.name)).toEqual(['bow saw', 'joinery', 'C++']);
});

test.each<[lang: string, cards: Asked[]]>([
  [
    'es',
    [
      ['Nivel de la marea', '¿Qué es?'],
      ['Niveles de la marea', '¿Cuáles son?'],
    ],
  ],
  [
    'es',
    [
      ['Estación lunar', '¿Qué es?'],
      ['Estaciones lunares', '¿Cuáles son?'],
    ],
  ],
  [
    'pt',
    [
      ['Estação das marés', 'O que é?'],
      ['Estações das marés', 'Quais são?'],
    ],
  ],
  [
    'it',
    [
      ['Livello del mare', 'Che cos’è?'],
      ['Livelli del mare', 'Quali sono?'],
    ],
  ],
  [
    'de',
    [
      ['Seekarte', 'Was ist das?'],
      ['Seekarten', 'Was sind das?'],
    ],
  ],
])('singular and plural are one concept in other languages (%s)', (lang, cards) => {
  const [one = [], other = []] = choose(cards, { lang }).ofCard;
  expect(one).toHaveLength(1);
  expect(other).toEqual(one);
});

test('no concept is a part of another in scripts without spaces', () => {
  const cards: Asked[] = [['潮汐発電所', '潮汐発電所とは何ですか？', '潮汐発電所は海にある。']];
  expect(choose(cards, { lang: 'ja' }).ofCard).toEqual([['潮汐発電所']]);
});

test('actions on a thing, and counts of it, are not part of its name', () => {
  const { ofCard } = choose([
    ['Harmonic Series Evaluation', 'How do we evaluate it?'],
    ['Turbine Wake Impact', 'What suffers from it?'],
    ['Plotting', 'How do I plot a number of sluice gates?'],
  ]);
  expect(ofCard[0]).toContain('harmonic series');
  expect(ofCard[1]).toContain('turbine wake');
  expect(ofCard[2]).toContain('sluice gates');
});
