import { countSteps } from '../steps.ts';
import { expect, test } from 'vitest';
import { arrange, sketchDeck, type CardSketch } from './sample-decks.ts';

const SIZE = 300;

/** Kinds of libraries whose cards are especially similar or different; each returns the card at an index. */
const LIBRARIES: Record<string, (index: number) => CardSketch> = {
  'of one card many times over': () => ['Tide', 'Why?', 'Yes.'],
  'of one heading and question with many answers': (index) => ['Tide', 'Why?', `Answer ${index}.`],
  'of one heading with many questions': (index) => ['Tide', `Why ${index}?`],
  'of headings that differ in case and accents': (index) => [
    index % 2 ? 'TIDÉ' : 'Tide\u0301',
    `Why ${index}?`,
  ],
  'of headings without a letter': (index) => ['&'.repeat(1 + (index % 7)), `Why ${index}?`],
  'of many headings': (index) => [`Heading ${index}`, `Why ${index}?`],
};

test.each(Object.entries(LIBRARIES))(
  'twice as many cards %s take at most twice as many steps',
  async (_, card) => {
    const decks = (count: number) => [
      sketchDeck('one.md', {
        header: 'Sea (Part 1)',
        chapter: '1.1 Tides',
        cards: Array.from({ length: count }, (_, index) => card(index)),
      }),
    ];
    const [once, twice] = [decks(SIZE), decks(2 * SIZE)];
    arrange(decks(SIZE));
    const small = await countSteps(
      ['/src/library/', '/src/concepts/', '/src/text/'],
      () => void arrange(once),
    );
    const large = await countSteps(
      ['/src/library/', '/src/concepts/', '/src/text/'],
      () => void arrange(twice),
    );
    expect(large.blocks / small.blocks).toBeLessThan(2.3);
    expect(large.characters / small.characters).toBeLessThan(2.3);
  },
);
