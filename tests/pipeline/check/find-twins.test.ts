import { expect, test } from 'vitest';
import { findTwins } from '../../../src/pipeline/check/find-twins.ts';

test('groups paths that differ only in case or in the encoding of accents', () => {
  const paths = ['a/Öl.html', 'a/o\u0308l.html', 'b', 'A/öl.html', 'c/Über', 'c/Uber'];
  expect(findTwins(paths)).toEqual([['a/Öl.html', 'a/o\u0308l.html', 'A/öl.html']]);
});

test('groups a path that occurs twice', () => {
  expect(findTwins(['a', 'b', 'a'])).toEqual([['a', 'a']]);
});
