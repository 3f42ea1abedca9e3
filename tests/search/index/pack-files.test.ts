import { expect, test } from 'vitest';
import { packFiles, unpackFiles } from '../../../src/search/index/pack-files.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

test.each([
  ['no file', []],
  ['an empty file', [{ path: 'a', content: bytes() }]],
  [
    'any bytes under any names',
    [
      { path: 'fragment/en_1.pf_fragment', content: bytes(10, 0, 255, 10) },
      { path: 'new\nline "é" 漢', content: bytes(1) },
      { path: 'b', content: bytes() },
    ],
  ],
])('returns %s unchanged', (_, files) => {
  const unpacked = unpackFiles(packFiles(files));
  expect(
    unpacked.map(({ path, content }) => ({ path, content: Uint8Array.from(content) })),
  ).toEqual(files);
});

test('reads files from the middle of a buffer', () => {
  const packed = packFiles([{ path: 'a', content: bytes(1, 2) }]);
  const longer = Buffer.concat([bytes(9, 9), packed, bytes(9)]);
  const [file] = unpackFiles(longer.subarray(2, 2 + packed.length));
  expect([...(file?.content ?? [])]).toEqual([1, 2]);
});
