import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readItems, writeArray, writeText } from '../../../src/search/terms/cbor.ts';
import {
  readColumns,
  unpackColumns,
  writeColumns,
} from '../../../src/search/terms/record-columns.ts';

const FILES = ['aa11', 'aa11', 'bb22', 'bb22', 'bb22', 'cc33'];

function metadata(idAt: (at: number) => string): Uint8Array {
  const rows = FILES.map((file, at) =>
    writeArray([writeText(idAt(at)), Uint8Array.of(7), writeText(file)]),
  );
  return writeArray([writeText('1.5.0'), writeArray(rows), writeArray([]), writeArray([])]);
}

const DATA = metadata((at) => at.toString(36));
const asPagefind = (data: Uint8Array) => Buffer.concat([Buffer.from('pagefind_dcd'), data]);

test('metadata is the same after it was written as columns', async () => {
  const columns = writeColumns(DATA);
  expect(Buffer.from(readColumns(columns))).toEqual(asPagefind(DATA));
  expect(Buffer.from(await unpackColumns(gzipSync(columns)))).toEqual(asPagefind(DATA));
});

test('the name of a file is written once', () => {
  const [, words, files] = readItems(writeColumns(DATA));
  expect([words?.length, files?.length]).toEqual([1 + FILES.length, 1 + FILES.length + 3 * 4]);
});

test('other metadata is rejected', async () => {
  expect(() => writeColumns(metadata((at) => `en_${String(at)}`))).toThrow(
    'The metadata of the search index lists a record in an unknown way.',
  );
  expect(() => writeColumns(writeArray([]))).toThrow(
    'The metadata of the search index has an unknown format.',
  );
  expect(() => readColumns(writeArray([]))).toThrow('This is not the metadata of a search index.');
  await expect(unpackColumns(Uint8Array.of(1, 2, 3))).rejects.toThrow();
});
