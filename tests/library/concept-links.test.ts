import { expect, test } from 'vitest';
import { createConceptLinks } from '../../src/library/concept-links.ts';
import type { Concept, ConceptLinks, LibraryCard } from '../../src/library/model.ts';

/** Returns the links between the concepts of some cards, each given by the names of its concepts. */
function linksIn(cards: readonly string[][], lang = 'en') {
  const concepts = new Map<string, Concept>();
  const conceptOf = (name: string) => {
    const known = concepts.get(name) ?? {
      ...{ slug: name, name, aliases: [], cards: [] },
      definedBy: undefined,
    };
    concepts.set(name, known);
    return known;
  };
  for (const names of cards) {
    const card = { book: { lang }, concepts: names.map(conceptOf) } as unknown as LibraryCard;
    for (const concept of card.concepts) concept.cards.push(card);
  }
  const linksOf = createConceptLinks([...concepts.values()]);
  return (name: string, kind: keyof ConceptLinks) =>
    linksOf(conceptOf(name))[kind].map((other) => other.name);
}

test('a name with more words before its head is narrower, below the nearest wider one', () => {
  const links = linksIn([['tide'], ['spring tide'], ['high spring tides'], ['tidal wave']]);
  expect(links('high spring tides', 'broader')).toEqual(['spring tide', 'tide']);
  expect(links('spring tide', 'narrower')).toEqual(['high spring tides']);
  expect(links('tide', 'narrower')).toEqual(['spring tide']);
  expect(links('tidal wave', 'broader')).toEqual([]);
});

test('more words after the head make a name narrower in languages where the head comes first', () => {
  const spanish = linksIn([['marea'], ['marea viva'], ['marea viva ecuatorial']], 'es');
  expect(spanish('marea viva ecuatorial', 'broader')).toEqual(['marea viva', 'marea']);
  const english = linksIn([['law'], ['law of tides']]);
  expect(english('law', 'narrower')).toEqual(['law of tides']);
});

test('narrower concepts of more cards come first', () => {
  const links = linksIn([['tide'], ['neap tide'], ['spring tide'], ['spring tide']]);
  expect(links('tide', 'narrower')).toEqual(['spring tide', 'neap tide']);
});

test('concepts are related by the share of their cards that they have in common', () => {
  const links = linksIn([
    ['moon', 'orbit'],
    ['moon', 'orbit'],
    ['moon', 'sun'],
    ['moon', 'kelp'],
    ...Array.from({ length: 30 }, () => ['sun']),
  ]);
  expect(links('moon', 'related')).toEqual(['orbit']);
  expect(links('orbit', 'related')).toEqual(['moon']);
});

test('a narrower concept is not listed as related as well', () => {
  const links = linksIn([
    ['tide', 'spring tide'],
    ['tide', 'spring tide'],
  ]);
  expect(links('tide', 'related')).toEqual([]);
});

test('the index refers from a concept to those that nearly always occur with it', () => {
  const pair = ['moon', 'orbit'];
  expect(linksIn([pair, pair])('moon', 'seeAlso')).toEqual([]);
  expect(linksIn([pair, pair, pair])('moon', 'seeAlso')).toEqual(['orbit']);
});
