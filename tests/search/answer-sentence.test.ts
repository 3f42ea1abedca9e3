import { expect, test } from 'vitest';
import { answerSentence } from '../../src/browser/search/search-results.ts';
import type { SearchAnswer } from '../../src/search/query/find-cards.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';

function answer(fields: Partial<SearchAnswer>): SearchAnswer {
  return {
    hits: [],
    total: 2,
    related: 0,
    hasAll: true,
    isMore: false,
    corrected: [],
    missing: [],
    elsewhere: [],
    nearest: [],
    counts: {},
    places: Promise.resolve([]),
    query: parseQuery('x y'),
    isPartial: false,
    words: [],
    ...fields,
  };
}

test.each<[Partial<SearchAnswer>, boolean, string]>([
  [{ elsewhere: ['loss'] }, true, '2 cards found. With these filters, no cards contain “loss”.'],
  [
    { elsewhere: ['loss'], missing: ['zzz'] },
    false,
    '2 cards found. No cards contain “zzz” or “loss”.',
  ],
  [
    { total: 0, elsewhere: ['loss'] },
    true,
    'No cards found with these filters. Try fewer or other words.',
  ],
  [
    { corrected: [{ from: 'sparce-zzz', to: ['sparse'] }] },
    false,
    '2 cards found. No cards contain “sparce-zzz”. Showing cards with “sparse”.',
  ],
])('of %j, with filters: %s, it is said: %s', (fields, isFiltered, sentence) => {
  expect(answerSentence('x y', answer(fields), isFiltered)).toBe(sentence);
});
