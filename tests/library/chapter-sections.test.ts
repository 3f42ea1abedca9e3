import { expect, test } from 'vitest';
import { chapterSections } from '../../src/library/chapter-sections.ts';
import { sectionAddress } from '../../src/library/urls.ts';
import type { CardSketch } from './sample-decks.ts';
import { sketchLibrary } from './sample-library.ts';

/** Builds one chapter; each part has a chapter line and a number of cards. */
function sectionsOf(parts: [line: string, cards: number][]) {
  const decks = parts.map(([chapter, count], part) => ({
    header: `Tidal Power (Part ${part + 1})`,
    chapter,
    cards: Array.from({ length: count }, (_, index): CardSketch => [
      `Gate ${part}.${index}`,
      `What is gate ${part}.${index} for?`,
    ]),
  }));
  const library = sketchLibrary(
    Object.fromEntries(decks.map((deck, index) => [`decks/${index}.md`, deck])),
  );
  const [chapter] = library.books[0]!.chapters;
  const sections = chapterSections(chapter!);
  return sections.map((section) => [
    section.number,
    section.label,
    section.cardCount,
    sectionAddress(chapter!, section),
  ]);
}

test('consecutive parts with the same label form one section', () => {
  expect(
    sectionsOf([
      ['1.1 Moons', 2],
      ['1.1 Moons', 1],
      ['1.2 Gates', 1],
      ['1.1 Moons', 1],
    ]),
  ).toEqual([
    [1, '1.1 Moons', 3, '/books/tidal-power/1/#_s1'],
    [2, '1.2 Gates', 1, '/books/tidal-power/1/#_s2'],
    [3, '1.1 Moons', 1, '/books/tidal-power/1/#_s3'],
  ]);
});

test('a section belongs to the page of its chapter that it starts on', () => {
  expect(
    sectionsOf([
      ['1.1 Moons', 30],
      ['1.2 Gates', 30],
      ['1.3 Locks', 30],
    ]).map(([, , , address]) => address),
  ).toEqual([
    '/books/tidal-power/1/#_s1',
    '/books/tidal-power/1/#_s2',
    '/books/tidal-power/1/page-2/#_s3',
  ]);
});

test('a part that adds nothing to the name of its chapter forms no section', () => {
  expect(
    sectionsOf([
      ['Chapter 1 Moons', 1],
      ['1.1 Gates', 1],
    ]).map(([number, label]) => [number, label]),
  ).toEqual([[2, '1.1 Gates']]);
});
