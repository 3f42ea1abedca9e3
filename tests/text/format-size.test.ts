import { expect, test } from 'vitest';
import { formatSize } from '../../src/text/format-size.ts';

test.each([
  [1, '1 KB'],
  [1000, '1 KB'],
  [1001, '2 KB'],
  [999_999, '1,000 KB'],
  [1_000_000, '1.0 MB'],
  [12_345_678, '12.3 MB'],
])('%i bytes are %s', (bytes, shown) => {
  expect(formatSize(bytes)).toBe(shown);
});
