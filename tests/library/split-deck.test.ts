import { expect, test } from 'vitest';
import { arrange, type DeckSketch, sketchDeck } from './sample-decks.ts';

const outline = (decks: Record<string, DeckSketch>) =>
  arrange(Object.entries(decks).map(([file, deck]) => sketchDeck(file, deck))).books.map(
    ({ data, files }) => [
      data.title,
      data.chapters.map(({ label, parts }) => [
        label,
        parts.map((part) => [part.label, part.cards.map(({ data: { heading } }) => heading)]),
      ]),
      files,
    ],
  );

test('headings above cards are the chapters of a deck without a chapter line, and sections below them', () => {
  const cards: DeckSketch['cards'] = [
    ['Tide', 'What?'],
    ['Neap', 'When?'],
    ['Spring', 'When?'],
    ['Rip', 'Where?'],
  ];
  const above = [['Tides'], ['Tides', 'Kinds'], ['Tides', 'Kinds'], ['2 Currents']];
  expect(outline({ 'decks/sea.md': { header: 'Sea', cards, above } })).toEqual([
    [
      'Sea',
      [
        [
          'Tides',
          [
            [undefined, ['Tide']],
            ['Kinds', ['Neap', 'Spring']],
          ],
        ],
        ['2 Currents', [[undefined, ['Rip']]]],
      ],
      ['decks/sea.md'],
    ],
  ]);
});

test('headings above cards are sections if the deck has a chapter line', () => {
  const cards: DeckSketch['cards'] = [['Neap', 'When?']];
  const deck = { header: 'Sea', chapter: 'Chapter 3 Tides', cards, above: [['Kinds']] };
  expect(outline({ 'decks/sea.md': deck })).toEqual([
    ['Sea', [['3 Tides', [['Kinds', ['Neap']]]]], ['decks/sea.md']],
  ]);
});

test('folders and files without headers become books, chapters, and sections, in the order of their numbers', () => {
  const deck = (heading: string): DeckSketch => ({ cards: [[heading, 'What?']] });
  expect(
    outline({
      'decks/2 sea/10 currents.md': deck('Rip'),
      'decks/2 sea/9 tides/b.md': deck('Spring'),
      'decks/2 sea/9 tides/a.md': deck('Neap'),
      'decks/1 land.md': { ...deck('Dune'), above: [['Coast']] },
    }),
  ).toEqual([
    ['Land', [['Coast', [[undefined, ['Dune']]]]], ['decks/1 land.md']],
    [
      'Sea',
      [
        [
          'Tides',
          [
            ['A', ['Neap']],
            ['B', ['Spring']],
          ],
        ],
        ['Currents', [[undefined, ['Rip']]]],
      ],
      ['decks/2 sea/9 tides/a.md', 'decks/2 sea/9 tides/b.md', 'decks/2 sea/10 currents.md'],
    ],
  ]);
});
