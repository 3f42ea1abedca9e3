import { expect, test } from 'vitest';
import { excerpt } from '../../src/text/excerpt.ts';

test('collapses white space and keeps a short text complete', () => {
  expect(excerpt('  one\n two ', 20)).toBe('one two');
});

test('cuts at the end of a word', () => {
  expect(excerpt('one two three four', 12)).toBe('one two …');
});

test('cuts inside a word that is too long, never inside a character', () => {
  expect(excerpt('abcdefghij', 6)).toBe('abcdef …');
  expect(excerpt(`abcd${'😀'.repeat(4)}`, 5)).toBe('abcd …');
});
