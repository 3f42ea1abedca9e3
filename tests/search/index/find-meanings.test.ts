import { expect, test } from 'vitest';
import { findMeanings } from '../../../src/search/index/find-meanings.ts';
import { relatedWords } from '../../../src/search/index/wordnet.ts';

test('WordNet has synonyms, narrower, and broader words, in this order', () => {
  const related = relatedWords(['cars']);
  expect(related).toContainEqual({ of: 'cars', word: 'automobile', distance: 0 });
  expect(related).toContainEqual({ of: 'cars', word: 'limousine', distance: 1 });
  expect(related).toContainEqual({ of: 'cars', word: 'railcar', distance: 0.5 });
  expect(relatedWords(['vehicle'])).toContainEqual({
    of: 'vehicle',
    word: 'conveyance',
    distance: 2,
  });
});

test('WordNet has verbs and adjectives, too, and words that it lacks have no relations', () => {
  const wordsFor = (word: string) => relatedWords([word]).map((related) => related.word);
  expect(wordsFor('purchase')).toContain('buy');
  expect(wordsFor('infinite')).toContain('boundless');
  expect(wordsFor('tensorflow')).toEqual([]);
});

test('a word is looked up only as the part of speech as which it is used', () => {
  const wordsFor = (word: string) => relatedWords([word]).map((related) => related.word);
  // WordNet has "to negative" for "to veto".
  expect(wordsFor('negative')).not.toContain('veto');
  // Only a noun, and in none of WordNet's texts.
  expect(wordsFor('eigenvalue')).toContain('value');
});

test('common words that no card contains lead to the nearest words of concepts', () => {
  const concepts = ['police car', 'Policies for vehicles', 'the'].map((name) => ({
    name,
    slug: name,
    card: undefined,
  }));
  const words = new Map(['police', 'car', 'wagon', 'policies', 'vehicles'].map((w) => [w, 1]));
  const meanings = findMeanings(words, concepts);
  expect(meanings.get('automobil')).toEqual(['car']);
  expect(meanings.get('rocket')).toEqual(['vehicles']);
  // Cards have it.
  expect(meanings.get('wagon')).toBeUndefined();
  // In no film.
  expect(meanings.get('horseless')).toBeUndefined();
});
