import { expect, test } from 'vitest';
import {
  createFindDestination,
  deckLinkAddress,
  findDeckLinkProblems,
  readDeckLink,
  writtenLink,
  type DeckLink,
} from '../../src/library/deck-links.ts';
import { arrange, sketchDeck } from './sample-decks.ts';

const link = (parts: Partial<DeckLink>): DeckLink => ({
  ...{ file: undefined, name: '', heading: '', label: '' },
  ...parts,
});

/** A book of two decks with three chapters, one of a single deck, and a deck with one card. */
const { books, cards } = arrange([
  sketchDeck('decks/beds/part-1.md', {
    header: 'Beds (Part 1)',
    chapter: '1 Soil',
    cards: [
      ['Clay', 'What is clay?'],
      ['Löß', 'What is loess?'],
    ],
  }),
  sketchDeck('decks/beds/part-2.md', {
    header: 'Beds (Part 2)',
    chapter: '2 Water',
    cards: [['Drains', 'What drains?']],
  }),
  sketchDeck('decks/trees.md', {
    header: 'Trees',
    chapter: 'Bark',
    cards: [
      ['Clay', 'Which tree likes clay?'],
      ['Cork', 'What is cork?'],
    ],
  }),
  sketchDeck('decks/rocks.md', {
    header: 'Rocks',
    chapter: '1 Kinds. 1.1 Slate',
    cards: [['Schist', 'What is schist?']],
  }),
]);
const find = createFindDestination(books);
const [inBeds] = cards.filter(({ id }) => id.startsWith('beds/'));
const [inTrees] = cards.filter(({ id }) => id.startsWith('trees/'));
const leadsTo = (parts: Partial<DeckLink>, from = inBeds!) => find(link(parts), from);

test('a link to a file leads to its book, its chapter, or its only card', () => {
  expect(leadsTo({ file: 'decks/trees.md' })?.address).toBe('/books/trees/');
  expect(leadsTo({ file: 'decks/beds/part-1.md' })?.address).toBe('/books/beds/1/');
  expect(leadsTo({ file: 'decks/beds/part-2.md' })?.address).toBe('/books/beds/2/drains/');
  expect(leadsTo({ file: 'README.md', name: 'readme' })).toBeUndefined();
});

test('a heading leads to the card or the chapter, in any form of Unicode and case', () => {
  const file = 'decks/beds/part-1.md';
  const loess = cards.find(({ data }) => data.heading === 'Löß');
  const found = { address: `/books/${loess?.id}/`, lacksHeading: false };
  expect(leadsTo({ file, heading: 'LÖSS'.normalize('NFD') })).toEqual(found);
  expect(leadsTo({ file, heading: 'Soil#Löß' })).toEqual(found);
  expect(leadsTo({ file, heading: 'soil' })?.address).toBe('/books/beds/1/');
  expect(leadsTo({ file: 'decks/rocks.md', heading: '1.1 Slate' })?.address).toBe(
    '/books/rocks/1/#_s1',
  );
  expect(leadsTo({ heading: 'Clay' })?.address).toBe('/books/beds/1/clay/');
  expect(leadsTo({ heading: 'Clay' }, inTrees)?.address).toBe('/books/trees/bark/clay/');
  expect(leadsTo({ file, heading: 'Peat' })).toEqual({
    address: '/books/beds/1/',
    lacksHeading: true,
  });
});

test('a name without a file leads to a book, a chapter, or a card, of the same book first', () => {
  expect(leadsTo({ name: 'beds' })?.address).toBe('/books/beds/');
  expect(leadsTo({ name: 'Water' })?.address).toBe('/books/beds/2/');
  expect(leadsTo({ name: 'cork' })?.address).toBe('/books/trees/bark/cork/');
  expect(leadsTo({ name: 'Clay' })?.address).toBe('/books/beds/1/clay/');
  expect(leadsTo({ name: 'Clay' }, inTrees)?.address).toBe('/books/trees/bark/clay/');
  expect(leadsTo({ name: '1.1 slate' })?.address).toBe('/books/rocks/1/#_s1');
  expect(leadsTo({ name: 'Peat' })).toBeUndefined();
});

test('a link is written as an address that is safe in HTML and Markdown', () => {
  const odd = link({ file: 'a b/(c)_*.md', name: 'x/~y"<', heading: '#h', label: 'ü' });
  const address = deckLinkAddress(odd);
  expect(address).toMatch(/^\/~(?:\/[\w%-]*){4}$/);
  expect(readDeckLink(address)).toEqual(odd);
  expect(readDeckLink('/books/beds/')).toBeUndefined();
  expect(readDeckLink('/~/%E0/a/b/c')).toBeUndefined();
  expect(writtenLink(link({ name: 'soil' }))).toBe('[[soil]]');
  expect(writtenLink(link({ name: 'soil', heading: 'Clay', label: 'mud' }))).toBe(
    '[[soil#Clay|mud]]',
  );
});

test('links that lead nowhere are reported at their places', () => {
  const links = [
    link({ name: 'Peat', heading: 'Bog' }),
    link({ name: 'part-1', file: 'decks/beds/part-1.md', heading: 'Peat' }),
    link({ file: 'notes.md' }),
    link({ name: 'Cork' }),
  ].map((one, index) => ({ url: deckLinkAddress(one), line: index + 1, column: 3 }));
  const [first] = cards.filter(({ id }) => id === 'beds/1/clay');
  const linking = { ...first!, card: { ...first!.card, links } };
  const hint =
    'Name the file of a deck without its ending, as in `[[soil]]`, or add the heading of a card, as in `[[soil#Clay]]`.';
  const place = { file: 'decks/beds/part-1.md', column: 3, code: 'link-unknown' };
  expect(findDeckLinkProblems([linking], find)).toEqual([
    {
      ...{ ...place, line: 1, severity: 'warning', hint },
      message: '`[[Peat#Bog]]` names no deck, book, chapter, card, or note; shown as text.',
    },
    {
      ...{ ...place, line: 2, severity: 'warning' },
      message: '“part-1” has no card and no chapter called “Peat”; the link leads to its start.',
      hint: 'Write the heading of a card after the `#`, as it is in the deck.',
    },
    {
      ...{ ...place, line: 3, severity: 'warning', hint },
      message:
        'The link to “notes.md” leads to a file without cards; its text is shown without the link.',
    },
  ]);
});
