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
    cards: [['Dikes at Spring Tide', 'How high is a dike at a spring tide?']],
  },
});

const relatedTo = (id: string) =>
  LIBRARY.relatedTo(cardOf(LIBRARY, id)).map((card) => card.id.split('/')[2]);

test('cards that share rarer concepts come first, then the nearer ones', () => {
  expect(relatedTo('tidal-power/1/spring-tide-and-neap-tide')).toEqual([
    'spring-tide',
    'dikes-at-spring-tide',
    'neap-tide',
    'height-of-a-neap-tide',
    'length-of-a-neap-tide',
  ]);
});

test('a card is related to cards of other books, and never to itself', () => {
  expect(relatedTo('coasts/1/dikes-at-spring-tide')).toEqual([
    'spring-tide',
    'spring-tide-and-neap-tide',
  ]);
});

test('a card of a small book without shared concepts has no related cards', () => {
  expect(relatedTo('tidal-power/1/sluice-gates')).toEqual([]);
});

/** Returns the cards of a library with one chapter by position. */
function ordersOf(cards: [string, string][]) {
  const library = sketchLibrary({ 'decks/a.md': { header: 'Tides', chapter: 'Days', cards } });
  const all = [...library.cards.values()];
  return (order: number) => library.relatedTo(all[order]!).map((card) => card.order);
}

test('a card of a larger book without shared concepts gets its neighbors', () => {
  const names = 'Kelp,Dune,Buoy,Eddy,Atoll,Fjord,Gyre,Levee,Marsh,Reef,Shoal'.split(',');
  const relatedOf = ordersOf(names.map((name) => [name, `What is a ${name.toLowerCase()}?`]));
  expect(relatedOf(5)).toEqual([4, 6, 3]);
  expect(relatedOf(0)).toEqual([1, 2, 3]);
});

test('at most two cards with the same heading are returned', () => {
  const same = Array.from({ length: 6 }, (_, day): [string, string] => [
    'Neap Tide',
    `What does a neap tide do on day ${day}?`,
  ]);
  const others: [string, string][] = [
    ['Neap Tide Tables', 'Who prints tables of a neap tide?'],
    ...'Kelp,Dune,Buoy,Eddy,Atoll,Fjord,Gyre,Levee,Marsh,Reef,Shoal,Delta,Spit,Groyne'
      .split(',')
      .map((name): [string, string] => [name, `What is a ${name.toLowerCase()}?`]),
  ];
  expect(ordersOf([...same, ...others])(0)).toEqual([1, 2, 6]);
});
