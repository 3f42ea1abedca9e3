import { expect, test } from 'vitest';
import type { Library } from '../../src/library/model.ts';
import { chapterPageData, conceptPageData } from '../../src/site/list-page-data.ts';
import {
  bookPageData,
  cardPageData,
  headingPageData,
  type PageDataSource,
} from '../../src/site/page-data.ts';
import type { DeckSketch } from '../library/sample-decks.ts';
import { sketchLibrary } from '../library/sample-library.ts';

type Decks = ReturnType<typeof decks>;

type Name = 'decks/a.md' | 'decks/b.md' | 'decks/c.md';

const decks = (): Record<Name, Required<Omit<DeckSketch, 'above'>>> => ({
  'decks/a.md': {
    header: 'Tidal Power',
    chapter: '1.1 Moons',
    cards: [
      ['Spring Tide', 'When does a spring tide come?'],
      ['Neap Tide', 'When does a neap tide come?'],
      ['Sluice Gates', 'Who opens sluice gates?'],
    ],
  },
  'decks/b.md': {
    header: 'Tidal Power (Part 2)',
    chapter: 'Chapter 2: Walls',
    cards: [['Sea Walls', 'Who builds sea walls?']],
  },
  'decks/c.md': {
    header: 'Coasts',
    chapter: '1.1 Dikes',
    cards: [
      ['Dike Height', 'How high is a dike at a spring tide?'],
      ['Dike Length', 'How long is a dike?'],
      ['Dike Length', 'Why is a dike long?'],
    ],
  },
});

interface Change {
  decks?: (decks: Decks) => void;
  yaml?: string;
  answers?: Record<string, string>;
  /** Bytes of a book's export. */
  exported?: number;
}

/** What every page shows, as text, by what it is. */
function pagesOf({ decks: edit, yaml, answers = {}, exported = 1000 }: Change = {}): Map<
  string,
  string
> {
  const sketch = decks();
  edit?.(sketch);
  const library = sketchLibrary(sketch, yaml);
  const source: PageDataSource = {
    library,
    sourceUrl: undefined,
    markdown: false,
    feeds: false,
    exportsOf: ({ slug }) => [
      { address: `/exports/${slug}.csv`, label: 'Table (CSV)', size: exported },
    ],
    stored: ({ id }) => ({
      digest: answers[id] ?? '',
      mathInQuestion: false,
      mathInContext: false,
    }),
  };
  return new Map([...collect(library, source)].map(([name, data]) => [name, JSON.stringify(data)]));
}

function* collect(library: Library, source: PageDataSource): Generator<[string, unknown]> {
  const first = { number: 1, count: 1 };
  for (const book of library.books) yield [book.slug, bookPageData(book, source)];
  for (const card of library.cards.values()) yield [card.id, cardPageData(card, source)];
  for (const chapter of library.books.flatMap((book) => book.chapters)) {
    const name = `${chapter.book.slug}/${chapter.slug}`;
    yield [name, chapterPageData(chapter, { ...first, items: chapter.cards }, source)];
    for (const shared of chapter.sharedHeadings)
      yield [`${name}/${shared.slug}`, headingPageData(chapter, shared)];
  }
  for (const concept of library.concepts)
    yield [
      `#${concept.slug}`,
      conceptPageData(concept, { ...first, items: concept.cards }, source),
    ];
}

/** The pages that are in both states and show something else. */
function changed(change: Change): string[] {
  const before = pagesOf();
  const after = pagesOf(change);
  return [...before]
    .filter(([page, key]) => after.has(page) && after.get(page) !== key)
    .map(([page]) => page);
}

const BOOK = [
  ...['tidal-power/1/spring-tide', 'tidal-power/1/neap-tide', 'tidal-power/1/sluice-gates'],
  ...['tidal-power', 'tidal-power/2/sea-walls', 'tidal-power/1', 'tidal-power/2'],
];

test('the same library has the same pages, each with something of its own', () => {
  const pages = pagesOf();
  expect(pagesOf()).toEqual(pages);
  expect(new Set(pages.values()).size).toBe(pages.size);
  expect([...pages.keys()]).toEqual(
    expect.arrayContaining([...BOOK, '#spring-tide', 'coasts/1/dike-length']),
  );
});

test('the text of a card changes its own page and those that show it whole', () => {
  expect(changed({ answers: { 'tidal-power/1/spring-tide': 'edited' } })).toEqual([
    'tidal-power/1/spring-tide',
    'tidal-power/1',
    '#spring-tide',
  ]);
});

test('a card that is asked otherwise changes all pages of its book, and no card that only links to it', () => {
  const pages = changed({
    decks: ({ 'decks/a.md': deck }) => {
      deck.cards[0] = ['Spring Tide', 'How often does a spring tide come?'];
    },
  });
  expect(pages).toEqual(expect.arrayContaining([...BOOK, '#spring-tide']));
  expect(pages.filter((page) => page.startsWith('coasts'))).toEqual([]);
});

test('the label of a chapter changes what names it, and the chapters next to it', () => {
  const pages = changed({
    decks: ({ 'decks/b.md': deck }) => {
      deck.chapter = 'Chapter 2: Dams';
    },
  });
  expect(pages.sort()).toEqual([
    '#sea-walls',
    'tidal-power',
    'tidal-power/1',
    'tidal-power/2',
    'tidal-power/2/sea-walls',
  ]);
});

test('the title of a book changes all that shows it', () => {
  const pages = changed({ yaml: 'books: { tidal-power: { title: Moon Power } }' });
  expect(pages).toEqual(expect.arrayContaining([...BOOK, '#spring-tide']));
});

test('the size of an export changes the page of its book alone', () => {
  expect(changed({ exported: 2000 })).toEqual(['coasts', 'tidal-power']);
});

test('the name of a concept changes the pages of its cards', () => {
  const pages = changed({ yaml: 'concepts: { merge: { Sea Walls: Sluice Gates } }' });
  expect(pages).toEqual(expect.arrayContaining(['tidal-power/2/sea-walls']));
});
