import { expect, test } from 'vitest';
import type { Library } from '../../src/library/model.ts';
import { homePages } from '../../src/site/home-page-data.ts';
import { chapterPageData, conceptPageData } from '../../src/site/list-page-data.ts';
import { bookPageData, cardPageData, headingPageData } from '../../src/site/page-data.ts';
import type { PageDataSource } from '../../src/site/page-data-source.ts';
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
  /** Size of the book's export, in bytes. */
  exported?: number;
  /** Heading of a card whose deck has a date. */
  committed?: string;
}

/** Returns the data of every page as text, by the kind and address of the page. */
function pagesOf({ decks: edit, yaml, answers = {}, exported = 1000, committed }: Change = {}): Map<
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
    imageOf: () => undefined,
    changedOn: (cards) =>
      cards.some(({ heading }) => heading === committed) ? '2026-11-28' : undefined,
    exportsOf: ({ slug }) => [{ address: `/exports/${slug}.csv`, format: 'csv', size: exported }],
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
  for (const page of homePages(library)) yield [page.address, page];
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

/** Returns the pages that exist in both states and differ. */
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

test('returns the same distinct pages for the same library', () => {
  const pages = pagesOf();
  expect(pagesOf()).toEqual(pages);
  expect(new Set(pages.values()).size).toBe(pages.size);
  expect([...pages.keys()]).toEqual(
    expect.arrayContaining([...BOOK, '#spring-tide', 'coasts/1/dike-length']),
  );
});

test('changes a card’s own page and those that show it in full when its text changes', () => {
  expect(changed({ answers: { 'tidal-power/1/spring-tide': 'edited' } })).toEqual([
    'tidal-power/1/spring-tide',
    'tidal-power/1',
    '#spring-tide',
  ]);
});

test('changes all pages of the book, but no card that only links to it, when a question changes', () => {
  const pages = changed({
    decks: ({ 'decks/a.md': deck }) => {
      deck.cards[0] = ['Spring Tide', 'How often does a spring tide come?'];
    },
  });
  expect(pages).toEqual(expect.arrayContaining([...BOOK, '#spring-tide']));
  expect(pages.filter((page) => page.startsWith('coasts'))).toEqual([]);
});

test('changes pages that name a chapter, and the adjacent chapters, when its label changes', () => {
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

test('changes all pages that show a book’s title when that changes', () => {
  const pages = changed({ yaml: 'books: { tidal-power: { title: Moon Power } }' });
  expect(pages).toEqual(expect.arrayContaining([...BOOK, '/', '#spring-tide']));
});

test('changes only the book’s page when the size of an export changes', () => {
  expect(changed({ exported: 2000 })).toEqual(['coasts', 'tidal-power']);
});

test('changes the pages of a card, its chapter, and its book when its deck is committed', () => {
  expect(changed({ committed: 'Sea Walls' })).toEqual([
    'tidal-power',
    'tidal-power/2/sea-walls',
    'tidal-power/2',
  ]);
});

test('changes the pages of a concept’s cards when its name changes', () => {
  const pages = changed({ yaml: 'concepts: { merge: { Sea Walls: Sluice Gates } }' });
  expect(pages).toEqual(expect.arrayContaining(['tidal-power/2/sea-walls']));
});

test('a book says its shelf code by name', () => {
  const library = sketchLibrary({
    'decks/a.md': { header: '10A008---Tides', chapter: '1 Moons', cards: [['Ebb', 'What is it?']] },
  });
  const [book] = library.books;
  const source = {
    sourceUrl: undefined,
    exportsOf: () => [],
    changedOn: () => undefined,
    imageOf: () => undefined,
  };
  expect(bookPageData(book!, { ...source, markdown: false, feeds: false }).facts).toEqual([
    '1 card',
    'Shelf code 10A008',
  ]);
});
