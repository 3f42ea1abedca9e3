import { expect, test } from 'vitest';
import { checksum } from '../../../src/search/terms/checksum.ts';

test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the checksum of %j is that of the specification', (text, expected) => {
  expect(checksum(Buffer.from(text))).toBe(expected);
});
