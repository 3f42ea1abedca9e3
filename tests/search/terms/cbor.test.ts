import { expect, test } from 'vitest';
import {
  endOfItem,
  readItems,
  readText,
  writeArray,
  writeText,
} from '../../../src/search/terms/cbor.ts';

test.each([0, 1, 23, 24, 255, 256, 65_535, 65_536])('reads back an array of %i texts', (count) => {
  const texts = Array.from({ length: count }, (_, at) => `text ${String(at)}`);
  const bytes = writeArray(texts.map(writeText));
  expect(readItems(bytes).map(readText)).toEqual(texts);
  expect(endOfItem(bytes, 0)).toBe(bytes.length);
});

test('returns numbers and nested arrays as they are', () => {
  // [1, -500, [1000000, "é"]]
  const bytes = Uint8Array.of(
    0x83,
    1,
    0x39,
    1,
    0xf3,
    0x82,
    0x1a,
    0,
    0xf,
    0x42,
    0x40,
    0x62,
    0xc3,
    0xa9,
  );
  const items = readItems(bytes);
  expect(items.map(({ length }) => length)).toEqual([1, 3, 9]);
  expect(readItems(items[2] ?? bytes).map(({ length }) => length)).toEqual([5, 3]);
  expect(writeArray(items)).toEqual(bytes);
});

test('rejects what Pagefind does not write', () => {
  expect(() => readItems(Uint8Array.of(0x9f, 1, 0xff))).toThrow('Unexpected CBOR at byte 0.');
  expect(() => readItems(Uint8Array.of(0x61, 97))).toThrow('This is no CBOR array.');
  expect(() => readItems(Uint8Array.of(0x82, 1))).toThrow('Unexpected CBOR at byte 2.');
});
