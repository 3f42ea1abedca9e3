import { expect, test } from 'vitest';
import { sumPlaces } from '../../../src/search/index/sum-places.ts';
import { writeArray, writeHead, writeNumber, writeText } from '../../../src/search/terms/cbor.ts';

type Item = string | number | readonly Item[];

function write(item: Item): Uint8Array {
  if (typeof item === 'string') return writeText(item);
  if (typeof item !== 'number') return writeArray(item.map(write));
  return item < 0 ? writeHead(1, -1 - item) : writeNumber(item);
}

const NONE: Item = [];
const count = (length: number) => Array.from({ length }, (_, at) => at);

test('places in a record become one with the sum of their weights, another one for words that begin alike', () => {
  const before: Item = [
    [
      [
        'cost',
        [
          [0, [-25, 80, 95, -49, 3], [-2, 7, -4, 8, 3]],
          [12, [4000], NONE],
          [3, NONE, [-1, 2]],
        ],
        [['cöst', [[12, [-25, 7], NONE]]]],
      ],
      ['costly', [[12, [-13, 4, 5], NONE]], NONE],
      ['resume', NONE, [['résumé', [[70_000, [-13, 9, 24], NONE]]]]],
    ],
  ];
  const after: Item = [
    [
      [
        'cost',
        [
          [0, [-97, 0], [-2, 0, -4, 0, 1]],
          [12, [-26, 0], NONE],
          [3, NONE, [-1, 0]],
        ],
        [['cöst', [[12, [-25, 1], NONE]]]],
      ],
      ['costly', [[12, [-25, 2], NONE]], NONE],
      ['resume', NONE, [['résumé', [[70_000, [-25, 0], NONE]]]]],
    ],
  ];
  expect(sumPlaces(write(before))).toEqual(write(after));
});

test('more weight than a place can have is that of several places', () => {
  const placesOf = (places: readonly number[]): Item => [[['a', [[0, places, NONE]], NONE]]];
  const before = write(placesOf([-97, ...count(30)]));
  // 30 × 96 = 12 × 240.
  expect(sumPlaces(before)).toEqual(write(placesOf([-241, 0, ...count(11).map(() => 1)])));
});

test('an index without words stays as it is', () => {
  expect(sumPlaces(write([NONE]))).toEqual(write([NONE]));
});
