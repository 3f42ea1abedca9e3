import { expect, test } from 'vitest';
import { createVocabularyBuilder, parseVocabulary } from '../../../src/search/terms/vocabulary.ts';
import { searchRecord } from '../open-built-index.ts';

test('words are counted in what is visible, and only known from answers', () => {
  const { add, text } = createVocabularyBuilder();
  add(
    searchRecord({ heading: 'Cluster', answer: 'Kubernetes runs clusters: a cluster of nodes.' }),
  );
  add(searchRecord({ heading: 'Container', question: 'In a cluster?' }));
  expect([...parseVocabulary(text())]).toEqual([
    ['cluster', 2],
    ['clusters', 0],
    ['container', 1],
    ['kubernetes', 0],
  ]);
});

test('a word is stored without what it shares with the one before', () => {
  const { add, text } = createVocabularyBuilder();
  add(searchRecord({ heading: 'Cluster of clusters: containers' }));
  expect(text()).toBe('0cluster 1\n7s 1\n1ontainers 1');
});
