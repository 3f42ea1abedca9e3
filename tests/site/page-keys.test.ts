import { expect, test } from 'vitest';
import type { CardId, Library } from '../../src/library/model.ts';
import { createPageKeys } from '../../src/site/page-keys.ts';
import type { DeckSketch } from '../library/sample-decks.ts';
import { sketchLibrary } from '../library/sample-library.ts';

type Decks = ReturnType<typeof decks>;

type Name = 'decks/a.md' | 'decks/b.md' | 'decks/c.md';

const decks = (): Record<Name, Required<DeckSketch>> => ({
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
  common?: string;
  answers?: Record<string, string>;
}

/** The key of every page that has one, by what it is. */
function keysOf({ decks: edit, yaml, common = '', answers = {} }: Change = {}): Map<
  string,
  string
> {
  const sketch = decks();
  edit?.(sketch);
  const library = sketchLibrary(sketch, yaml);
  const contentOf = (id: CardId) => answers[id] ?? '';
  return collect(library, createPageKeys({ library, common, contentOf }));
}

function collect(library: Library, keys: ReturnType<typeof createPageKeys>): Map<string, string> {
  const found = new Map<string, string>();
  const first = { number: 1, count: 1 };
  for (const card of library.cards.values()) found.set(card.id, keys.card(card));
  for (const chapter of library.books.flatMap((book) => book.chapters)) {
    const name = `${chapter.book.slug}/${chapter.slug}`;
    found.set(name, keys.chapter(chapter, { ...first, items: chapter.cards }));
    found.set(`${name}.json`, keys.list(chapter.label, chapter.cards));
    for (const shared of chapter.sharedHeadings)
      found.set(`${name}/${shared.slug}`, keys.heading(chapter, shared));
  }
  for (const concept of library.concepts)
    found.set(`#${concept.slug}`, keys.concept(concept, { ...first, items: concept.cards }));
  return found;
}

/** The pages that are in both states and have another key. */
function changed(change: Change): string[] {
  const before = keysOf();
  const after = keysOf(change);
  return [...before]
    .filter(([page, key]) => after.has(page) && after.get(page) !== key)
    .map(([page]) => page);
}

const BOOK = [
  ...['tidal-power/1/spring-tide', 'tidal-power/1/neap-tide', 'tidal-power/1/sluice-gates'],
  ...['tidal-power/2/sea-walls', 'tidal-power/1', 'tidal-power/2'],
];

test('the same library has the same keys, each page one of its own', () => {
  const keys = keysOf();
  expect(keysOf()).toEqual(keys);
  expect(new Set(keys.values()).size).toBe(keys.size);
  expect([...keys.keys()]).toEqual(
    expect.arrayContaining([...BOOK, '#spring-tide', 'coasts/1/dike-length']),
  );
});

test('the text of a card changes its own page and those that show it whole', () => {
  expect(changed({ answers: { 'tidal-power/1/spring-tide': 'edited' } })).toEqual([
    'tidal-power/1/spring-tide',
    'tidal-power/1',
    'tidal-power/1.json',
    '#spring-tide',
  ]);
});

test('a card that is asked otherwise changes all cards of its book, and those that link to it', () => {
  const pages = changed({
    decks: ({ 'decks/a.md': deck }) => {
      deck.cards[0] = ['Spring Tide', 'How often does a spring tide come?'];
    },
  });
  expect(pages).toEqual(expect.arrayContaining([...BOOK, '#spring-tide']));
  expect(pages.some((page) => page.startsWith('coasts/1/dike-height'))).toBe(true);
  expect(pages).not.toContain('coasts/1/dike-length');
});

test('the title of a chapter changes what links into it', () => {
  const pages = changed({
    decks: ({ 'decks/b.md': deck }) => {
      deck.chapter = 'Chapter 2: Dams';
    },
  });
  expect(pages.sort()).toEqual([
    '#sea-walls',
    'tidal-power/1/spring-tide',
    'tidal-power/2',
    'tidal-power/2.json',
    'tidal-power/2/sea-walls',
  ]);
});

test('the title of a book changes all that shows it', () => {
  const pages = changed({ yaml: 'books: { tidal-power: { title: Moon Power } }' });
  expect(pages).toEqual(expect.arrayContaining([...BOOK, '#spring-tide']));
});

test('the name of a concept changes the pages of its cards', () => {
  const pages = changed({ yaml: 'concepts: { merge: { Sea Walls: Sluice Gates } }' });
  expect(pages).toEqual(expect.arrayContaining(['tidal-power/2/sea-walls']));
});

test('what every page shows changes every page', () => {
  expect(changed({ common: 'other' })).toEqual([...keysOf().keys()]);
  expect(changed({ yaml: 'title: Other' })).toEqual([...keysOf().keys()]);
});
