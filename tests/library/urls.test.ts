import { expect, test } from 'vitest';
import {
  bookAddress,
  bookCardsAddress,
  cardAddress,
  chapterAddress,
  conceptAddress,
  conceptIndexAddress,
  hasOwnPage,
  sharedHeadingAddress,
} from '../../src/library/urls.ts';
import { cardOf, sketchLibrary } from './sample-library.ts';

const library = sketchLibrary({
  'decks/a.md': {
    header: 'Tidal Power',
    chapter: '3.1 Moons',
    cards: [
      ['Spring Tide', 'When?'],
      ['Spring Tide', 'Why?'],
      ['Neap Tide', 'When?'],
    ],
  },
});
const [book] = library.books;
const chapter = book?.chapters[0];
const [spring] = chapter?.sharedHeadings ?? [];
const conceptOf = (slug: string) => library.concepts.find((one) => one.slug === slug);

test('addresses have the documented form', () => {
  if (!book || !chapter || !spring) throw new Error('a book with a chapter expected');
  expect(bookAddress(book)).toBe('/books/tidal-power/');
  expect(bookCardsAddress(book)).toBe('/books/tidal-power/cards.json');
  expect(chapterAddress(chapter)).toBe('/books/tidal-power/3/');
  expect(chapterAddress(chapter, 2)).toBe('/books/tidal-power/3/page-2/');
  expect(cardAddress(cardOf(library, 'tidal-power/3/neap-tide'))).toBe(
    '/books/tidal-power/3/neap-tide/',
  );
  expect(sharedHeadingAddress(chapter, spring)).toBe('/books/tidal-power/3/spring-tide/');
  expect(conceptIndexAddress()).toBe('/concepts/');
  expect(conceptIndexAddress(3)).toBe('/concepts/page-3/');
});

test('a concept with one card leads to the card, one with more to its page', () => {
  const [neap, springTide] = [conceptOf('neap-tide'), conceptOf('spring-tide')];
  if (!neap || !springTide) throw new Error('two concepts expected');
  expect([hasOwnPage(neap), conceptAddress(neap)]).toEqual([
    false,
    '/books/tidal-power/3/neap-tide/',
  ]);
  expect([hasOwnPage(springTide), conceptAddress(springTide)]).toEqual([
    true,
    '/concepts/spring-tide/',
  ]);
  expect(conceptAddress(springTide, 2)).toBe('/concepts/spring-tide/page-2/');
});
