import { expect, test } from 'vitest';
import { commonness } from '../../src/concepts/commonness.ts';

const COUNTS = new Map([
  ['water', 99_999],
  ['table', 9_999],
]);

test('a phrase is as common as its rarest word', () => {
  expect(commonness('water', 'en', COUNTS)).toBeCloseTo(5 / 6);
  expect(commonness('Water Tables', 'en-GB', COUNTS)).toBeCloseTo(4 / 6);
  expect(commonness('water eigenvalue', 'en', COUNTS)).toBe(0);
});

test('words of other languages, and of unknown frequency, are neither common nor rare', () => {
  expect(commonness('eau', 'fr', COUNTS)).toBe(0.5);
  expect(commonness('water', 'en')).toBe(0.5);
});
