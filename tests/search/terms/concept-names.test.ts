import { expect, test } from 'vitest';
import { createConceptNames, parseConceptNames } from '../../../src/search/terms/concept-names.ts';
import { searchRecord } from '../open-built-index.ts';

const moss = { slug: 'moss', name: 'Moss', aliases: [] };
const gravel = { slug: 'raked-gravel', name: 'Raked\n gravel', aliases: ['gravel'] };

test('a concept of a single card has the address of the card', () => {
  const { add, text } = createConceptNames();
  add(searchRecord({ heading: 'One', url: '/base/books/g/1/one/', concepts: [moss, gravel] }));
  add(searchRecord({ heading: 'Two', url: '/base/books/g/1/two/', concepts: [moss] }));
  expect(parseConceptNames(text())).toEqual([
    { name: 'Moss', slug: 'moss', card: undefined },
    { name: 'Raked gravel', slug: 'raked-gravel', card: '/base/books/g/1/one/' },
  ]);
});

test.each(['', '<!doctype html><title>404</title>'])('%j contains no concepts', (text) => {
  expect(parseConceptNames(text)).toEqual([]);
});
