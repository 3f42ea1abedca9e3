import { expect, test } from 'vitest';
import { readConfig } from '../../src/library/config.ts';
import { arrange, type DeckSketch, sketchDeck } from './sample-decks.ts';
import { buildLibrary, cardOf, sketchLibrary } from './sample-library.ts';

const DECKS = {
  'decks/wind.md': {
    header: 'Wind Power',
    chapter: 'Rotors',
    cards: [['Betz Limit', 'What is the Betz limit?']] as [string, string][],
  },
  'decks/tide-2.md': {
    header: '1A010---Tidal-Power---Ada-B_-Writer (Part 2)',
    chapter: '2.1 Barrages',
    cards: [
      ['Sluice', 'What is a sluice?'],
      ['Sluice', 'Where is it?'],
    ] as [string, string][],
  },
  'decks/tide-1.md': {
    header: '1A010---Tidal-Power---Ada-B_-Writer (Part 1)',
    chapter: '1.1 Moons',
    cards: [['Neap Tide', 'When is a neap tide?']] as [string, string][],
  },
  'decks/sun.md': {
    header: '1A009---Solar-Power (Part 1)',
    chapter: 'Cells',
    cards: [['Band Gap', 'What is a band gap?']] as [string, string][],
  },
};

test('books are sorted by shelf code, those without one last; chapters and cards in reading order', () => {
  const { books } = sketchLibrary(DECKS);
  expect(
    books.map((book) => [
      book.title,
      book.author,
      book.cardCount,
      book.chapters.map((one) => one.label),
    ]),
  ).toEqual([
    ['Solar Power', undefined, 1, ['Cells']],
    ['Tidal Power', 'Ada B. Writer', 3, ['1 Moons', '2 Barrages']],
    ['Wind Power', undefined, 1, ['Rotors']],
  ]);
  const cards = books.flatMap((book) => book.chapters.flatMap((chapter) => chapter.cards));
  expect(cards.map(({ order }) => order)).toEqual([0, 1, 2, 3, 4]);
  expect(cards.map(({ label }) => label)).toEqual([
    'Band Gap',
    'Neap Tide',
    'Sluice: What is a sluice?',
    'Sluice: Where is it?',
    'Betz Limit',
  ]);
  expect(
    cards.every((card) => card.part.cards.includes(card) && card.chapter.cards.includes(card)),
  ).toBe(true);
});

test('library.yaml renames titles, by shelf code or slug, but no ids or keys', () => {
  const plain = sketchLibrary(DECKS);
  const renamed = sketchLibrary(
    DECKS,
    `lang: en-GB
books:
  1A010: { title: Power from Tides, author: B. Other, lang: de }
  wind-power: { title: Aeolian Power }`,
  );
  expect(renamed.books.map(({ slug, title, author, lang }) => [slug, title, author, lang])).toEqual(
    [
      ['solar-power', 'Solar Power', undefined, 'en-GB'],
      ['tidal-power', 'Power from Tides', 'B. Other', 'de'],
      ['wind-power', 'Aeolian Power', undefined, 'en-GB'],
    ],
  );
  const identities = ({ cards }: typeof plain) =>
    [...cards.values()].map(({ id, key }) => [id, key]);
  expect(identities(renamed)).toEqual(identities(plain));
});

test('books shown with one title are sorted by slug', () => {
  const decks = ['Wind', 'Sun'].map((header): [string, DeckSketch] => [
    `decks/${header}.md`,
    { header, chapter: 'Power', cards: [['A', 'B?']] },
  ]);
  const { books } = sketchLibrary(
    Object.fromEntries(decks),
    'books: { wind: { title: Power }, sun: { title: Power } }',
  );
  expect(books.map(({ title, slug }) => [title, slug])).toEqual([
    ['Power', 'sun'],
    ['Power', 'wind'],
  ]);
});

test('the slug of a book in library.yaml has precedence over its shelf code', () => {
  const yaml = 'books: { tidal-power: { title: A, lang: fr }, 1A010: { title: B, author: C } }';
  expect(sketchLibrary(DECKS, yaml).books[1]).toMatchObject({
    title: 'A',
    author: 'C',
    lang: 'fr',
  });
});

test('a book named like a property of objects is not renamed', () => {
  const { books } = sketchLibrary({
    'decks/a.md': { header: 'Constructor', chapter: 'Waves', cards: [['A', 'B?']] },
  });
  expect(books[0]).toMatchObject({ slug: 'constructor', title: 'Constructor' });
});

test('a shared heading lists its cards', () => {
  const chapter = sketchLibrary(DECKS).books[1]?.chapters[1];
  expect(chapter?.sharedHeadings).toEqual([
    { slug: 'sluice', heading: 'Sluice', cards: chapter?.cards },
  ]);
});

test('previous and next cards follow the reading order across the chapters of a book, not beyond', () => {
  const library = sketchLibrary(DECKS);
  const [neap, first, last] = library.books[1]?.chapters.flatMap(({ cards }) => cards) ?? [];
  if (!neap || !first || !last) throw new Error('three cards expected');
  expect([neap.previous, neap.next]).toEqual([undefined, first]);
  expect([first.previous, first.next]).toEqual([neap, last]);
  expect([last.previous, last.next]).toEqual([first, undefined]);
});

test('the order of the books does not matter', () => {
  const { books } = arrange(
    Object.entries(DECKS).map(([file, sketch]) => sketchDeck(file, sketch)),
  );
  const { config } = readConfig('', 'library.yaml');
  const ids = (library: ReturnType<typeof buildLibrary>) => [...library.cards.keys()];
  const forth = buildLibrary(books, config);
  const back = buildLibrary([...books].reverse(), config);
  expect(ids(back)).toEqual(ids(forth));
  expect(back.concepts.map(({ slug }) => slug)).toEqual(forth.concepts.map(({ slug }) => slug));
});

test('concepts link cards both ways, in reading order', () => {
  const library = sketchLibrary({
    'decks/a.md': {
      header: '1A001---Storms (Part 1)',
      chapter: '1.1 Surges',
      cards: [['Storm Surge', 'What drives a storm surge?']],
    },
    'decks/b.md': {
      header: '1A002---Coasts (Part 1)',
      chapter: '1.1 Dikes',
      cards: [
        ['Dike Height', 'How high must a dike be for a storm surge?'],
        ['Sand', 'What is sand?'],
      ],
    },
  });
  const concept = library.concepts.find(({ slug }) => slug === 'storm-surge');
  expect(concept?.cards.map(({ id }) => id)).toEqual([
    'storms/1/storm-surge',
    'coasts/1/dike-height',
  ]);
  expect(cardOf(library, 'coasts/1/dike-height').concepts.map(({ name }) => name)).toEqual([
    'dike height',
    'storm surge',
  ]);
  expect(library.books.map((book) => book.concepts.map(({ name }) => name))).toEqual([
    ['storm surge'],
    ['dike height', 'sand', 'storm surge'],
  ]);
});

test('chapters without a title are called so in the language of the interface, at the same addresses', () => {
  const decks = {
    'decks/tide-1.md': {
      header: 'Tidal Power (Part 1)',
      chapter: 'Chapter 3',
      cards: [['Neap', 'When?']],
    },
    'decks/tide-2.md': {
      header: 'Tidal Power (Part 2)',
      chapter: 'Appendix B. Tables',
      cards: [['Spring', 'When?']],
    },
    'decks/wind-5.md': { header: 'Wind Power (Part 5)', cards: [['Gust', 'What?']] },
  } satisfies Record<string, DeckSketch>;
  const shown = (yaml: string) =>
    sketchLibrary(decks, yaml).books.flatMap(({ chapters }) =>
      chapters.map(({ slug, label }) => `${slug}: ${label}`),
    );
  expect(shown('')).toEqual(['3: Chapter 3', 'appendix-b: Appendix B: Tables', 'part-5: Part 5']);
  expect(shown('interface: de')).toEqual([
    '3: Kapitel 3',
    'appendix-b: Anhang B: Tables',
    'part-5: Teil 5',
  ]);
  expect(shown('lang: zh')).toEqual([
    '3: 第 3 章',
    'appendix-b: 附录 B：Tables',
    'part-5: 第 5 部分',
  ]);
});
