import { expect, test } from 'vitest';
import { matchWords } from '../../../src/browser/shelf/match-words.ts';

test('a text matches if it has all words, whatever their case, accents, or order', () => {
  const matches = matchWords(' wave  EMILE');
  expect(matches('Émile and the Waves')).toBe(true);
  expect(matches('Émile')).toBe(false);
  expect(matchWords('')('Waves')).toBe(true);
});
