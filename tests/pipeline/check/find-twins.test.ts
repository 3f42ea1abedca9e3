import { expect, test } from 'vitest';
import { findTwins } from '../../../src/pipeline/check/find-twins.ts';

test('paths that differ in case or in the form of an accent are twins', () => {
  const paths = ['a/Öl.html', 'a/o\u0308l.html', 'b', 'A/öl.html', 'c/Über', 'c/Uber'];
  expect(findTwins(paths)).toEqual([['a/Öl.html', 'a/o\u0308l.html', 'A/öl.html']]);
});

test('the same path twice is a pair of twins', () => {
  expect(findTwins(['a', 'b', 'a'])).toEqual([['a', 'a']]);
});
