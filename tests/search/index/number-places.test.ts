import { expect, test } from 'vitest';
import { numberPlaces } from '../../../src/search/index/number-places.ts';
import { writeArray, writeHead, writeNumber, writeText } from '../../../src/search/terms/cbor.ts';

type Item = string | number | readonly Item[];

function write(item: Item): Uint8Array {
  if (typeof item === 'string') return writeText(item);
  if (typeof item !== 'number') return writeArray(item.map(write));
  return item < 0 ? writeHead(1, -1 - item) : writeNumber(item);
}

const NONE: Item = [];
const count = (length: number) => Array.from({ length }, (_, at) => at);

test('places are numbered in each record; weights, records, and places in metadata stay', () => {
  const before: Item = [
    [
      [
        'cost',
        [
          [0, [-25, 80, 95, -49, 3], [-2, 7]],
          [12, [-25, 4000], NONE],
        ],
        NONE,
      ],
      ['resume', NONE, [['résumé', [[70_000, [-13, 9, 24], NONE]]]]],
    ],
  ];
  const after: Item = [
    [
      [
        'cost',
        [
          [0, [-25, 0, 1, -49, 2], [-2, 7]],
          [12, [-25, 0], NONE],
        ],
        NONE,
      ],
      ['resume', NONE, [['résumé', [[70_000, [-13, 0, 1], NONE]]]]],
    ],
  ];
  expect(numberPlaces(write(before))).toEqual(write(after));
});

test('a word may be in more places than its numbers had room for', () => {
  const placesOf = (places: readonly number[]): Item => [[['a', [[0, places, NONE]], NONE]]];
  const before = write(placesOf(count(300).map(() => 1)));
  expect(numberPlaces(before)).toEqual(write(placesOf(count(300))));
});

test('an index without words stays as it is', () => {
  expect(numberPlaces(write([NONE]))).toEqual(write([NONE]));
});
