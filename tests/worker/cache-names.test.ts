import { expect, test } from 'vitest';
import { cacheNames } from '../../src/worker/cache-names.ts';

test('distinguishes the caches of two sites of the same origin', () => {
  const root = cacheNames('/');
  const below = cacheNames('/cards/');
  expect(below.bookOf(below.ofBook('physics'))).toBe('physics');
  expect(below.buildOf(below.ofBuild('a1'))).toBe('a1');
  expect(below.bookOf(root.ofBook('physics'))).toBeUndefined();
  expect(root.buildOf(below.ofBuild('a1'))).toBeUndefined();
  expect(root.bookOf(root.ofBuild('a1'))).toBeUndefined();
});
