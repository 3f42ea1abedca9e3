import { expect, test } from 'vitest';
import { createPlaces } from '../../src/text/places.ts';

test('lines end at LF, CRLF, and CR; lines and columns count from 1', () => {
  const placeAt = createPlaces('ab\ncd\r\nef\rgh');
  expect(placeAt(0)).toEqual({ line: 1, column: 1 });
  expect(placeAt(4)).toEqual({ line: 2, column: 2 });
  expect(placeAt(7)).toEqual({ line: 3, column: 1 });
  expect(placeAt(11)).toEqual({ line: 4, column: 2 });
});
