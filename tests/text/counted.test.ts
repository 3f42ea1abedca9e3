import { expect, test } from 'vitest';
import { counted } from '../../src/text/counted.ts';

test.each([
  [0, '0 cards'],
  [1, '1 card'],
  [1204, '1,204 cards'],
])('counts %i', (count, words) => {
  expect(counted(count, 'card')).toBe(words);
});

test('uses an irregular plural if there is one', () => {
  expect(counted(2, 'entry', 'entries')).toBe('2 entries');
});
