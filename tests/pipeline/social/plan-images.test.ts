import { expect, test } from 'vitest';
import { planImages } from '../../../src/pipeline/social/plan-images.ts';
import { sketchLibrary } from '../../library/sample-library.ts';

const library = sketchLibrary(
  {
    'decks/a.md': {
      header: 'Tidal Power',
      chapter: 'Chapter 2: Walls',
      cards: [['Sea Walls', 'Who builds sea walls?']],
    },
    'decks/b.md': {
      header: '潮汐',
      chapter: '1.1 Moons',
      cards: [
        ['Neap Tide', 'When does a neap tide come?'],
        ['Spring Tide', 'When does a spring tide come?'],
      ],
    },
  },
  'title: Shore',
);
const countCards = (count: number): string => `cards: ${count}`;
const canDraw = (text: string): boolean => /^[\p{ASCII}]*$/u.test(text);
const plan = (most?: number) => planImages({ library, countCards, canDraw, most });

test('a book and its chapters have images; a title that cannot be drawn has none, nor is it a line', () => {
  const images = plan();
  expect(images.map(({ page, address }) => [page, address])).toEqual([
    ['/books/tidal-power/', '/social/books/tidal-power.png'],
    ['/books/tidal-power/2/', '/social/books/tidal-power/2.png'],
    [expect.stringMatching(/\/1\/$/), expect.stringMatching(/^\/social\/books\/.*\/1\.png$/)],
  ]);
  expect(images.map(({ text }) => text)).toEqual([
    { above: 'Shore', title: 'Tidal Power', below: 'cards: 1' },
    { above: 'Shore', title: '2 Walls', below: 'Tidal Power · cards: 1' },
    { above: 'Shore', title: expect.stringContaining('1') as string, below: 'cards: 2' },
  ]);
});

test('a large library has images of its books alone, and a larger one has none', () => {
  expect(plan(3).map(({ page }) => page)).toEqual(['/books/tidal-power/']);
  expect(plan(1)).toEqual([]);
});
