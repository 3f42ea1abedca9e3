import { expect, test } from 'vitest';
import {
  isLimited,
  readScope,
  scopeParams,
  writeScope,
} from '../../../src/browser/session/session-scope.ts';

const read = (query: string) => readScope(new URLSearchParams(query));

test.each([
  ['?due', { isDue: true, picks: [] }],
  ['?book=physics', { isDue: false, picks: [{ kind: 'book', id: 'physics' }] }],
  ['?chapter=physics/11', { isDue: false, picks: [{ kind: 'chapter', id: 'physics/11' }] }],
  ['?concept=c%2B%2B', { isDue: false, picks: [{ kind: 'concept', id: 'c++' }] }],
  ['?card=physics/11/a', { isDue: false, picks: [{ kind: 'card', id: 'physics/11/a' }] }],
])('%s is read and written', (query, scope) => {
  expect(read(query)).toEqual({ ...scope, exam: undefined });
  expect(writeScope(read(query)!)).toBe(query);
});

test.each([
  ['?due', true],
  ['?book=a', true],
  ['?book=a&book=b', true],
  ['?book=a&all', false],
  ['?book=a&cram', false],
  ['?book=a&exam=2027-02-03', false],
  ['?chapter=a/1', false],
  ['?book=a&chapter=b/1', false],
])('%s is limited by the day: %s', (query, limited) => {
  const scope = read(query)!;
  expect(isLimited(scope)).toBe(limited);
  expect(writeScope(scope)).toBe(query);
});

test('search results name their cards in one list, each once', () => {
  const scope = read('?ids=a/1/x,b/2/y,a/1/x');
  expect(scope?.picks.map(({ id }) => id)).toEqual(['a/1/x', 'b/2/y']);
  expect(writeScope(scope!)).toBe('?ids=a/1/x,b/2/y');
});

test('an exam has a day and picks of several kinds', () => {
  const query = '?chapter=a/1&chapter=a/2&concept=csr&exam=2027-02-03';
  expect(read(query)).toMatchObject({ exam: '2027-02-03', picks: { length: 3 } });
  expect(writeScope(read(query)!)).toBe(query);
});

test.each([
  '',
  '?book=',
  '?book=a/b',
  '?chapter=a',
  '?card=a/b',
  '?card=../../x',
  '?exam=2027-02-03',
])('%j names nothing to ask', (query) => {
  expect(read(query)).toBe(undefined);
});

test('a day that the calendar does not have is not an exam', () => {
  expect(read('?book=a&exam=2027-02-30')?.exam).toBe(undefined);
});

test('a session from a search has the query of its results', () => {
  const search = '?q=a+%26+b&kind=card';
  const hash = `#ids=book/1/a,book/1/b&search=${encodeURIComponent(search)}`;
  expect(readScope(scopeParams({ search: '', hash }))).toMatchObject({ search });
});
