import { expect, test } from 'vitest';
import { cardOf, sketchLibrary } from './sample-library.ts';

const LIBRARY = sketchLibrary({
  'decks/a.md': {
    header: 'Tidal Power',
    chapter: '1.1 Moons',
    cards: [
      ['Spring Tide', 'When does a spring tide come?'],
      ['Spring Tide and Neap Tide', 'How do a spring tide and a neap tide differ?'],
      ['Neap Tide', 'When does a neap tide come?'],
      ['Sluice Gates', 'Who opens sluice gates?'],
      ['Height of a Neap Tide', 'How high is a neap tide?'],
      ['Length of a Neap Tide', 'How long is a neap tide?'],
    ],
  },
  'decks/b.md': {
    header: 'Coasts',
    chapter: '1.1 Dikes',
    cards: [['Dike Height', 'How high is a dike at a spring tide?']],
  },
});

const relatedTo = (id: string) =>
  LIBRARY.relatedTo(cardOf(LIBRARY, id)).map((card) => card.id.split('/')[2]);

test('cards that share rarer concepts come first, then the nearer ones', () => {
  expect(relatedTo('tidal-power/1/spring-tide-and-neap-tide')).toEqual([
    'spring-tide',
    'dike-height',
    'neap-tide',
    'height-of-a-neap-tide',
    'length-of-a-neap-tide',
  ]);
});

test('a card is related to cards of other books, and never to itself', () => {
  expect(relatedTo('coasts/1/dike-height')).toEqual(['spring-tide', 'spring-tide-and-neap-tide']);
});

test('a card that shares nothing is related to nothing', () => {
  expect(relatedTo('tidal-power/1/sluice-gates')).toEqual([]);
});

test('of a concept with many cards the nearest are looked at, and five are given', () => {
  const cards = Array.from({ length: 200 }, (_, index): [string, string] => [
    `Neap Tide (Part ${index + 1})`,
    `What is said of day ${index + 1}?`,
  ]);
  const library = sketchLibrary({ 'decks/a.md': { header: 'Tides', chapter: 'Days', cards } });
  const all = [...library.cards.values()];
  const middle = all[100];
  if (!middle) throw new Error('200 cards expected');
  expect(middle.concepts[0]?.cards).toHaveLength(200);
  expect(library.relatedTo(middle).map(({ order }) => order)).toEqual([99, 101, 98, 102, 97]);
});
