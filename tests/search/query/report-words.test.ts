import { expect, test } from 'vitest';
import { divideStretch, parseQuery } from '../../../src/search/query/parse-query.ts';
import { reportWords } from '../../../src/search/query/report-words.ts';

test('a stretch without spaces is missing as a whole, and reported once', () => {
  const [term] = parseQuery('深度学习').terms;
  if (!term) throw new Error('There is no term.');
  const terms = divideStretch(term) ?? [];
  expect(terms).toHaveLength(3);
  const replacement = { term, terms, kind: 'pairs', spellings: [] } as const;
  expect(reportWords([replacement], { unknown: [], elsewhere: terms }, true)).toEqual({
    corrected: [],
    missing: ['深度学习'],
    elsewhere: [],
  });
});
