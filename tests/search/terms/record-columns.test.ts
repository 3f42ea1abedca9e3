import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readItems, writeArray, writeText } from '../../../src/search/terms/cbor.ts';
import {
  readColumns,
  unpackColumns,
  writeColumns,
} from '../../../src/search/terms/record-columns.ts';

const FILES = ['aa11', 'aa11', 'bb22', 'bb22', 'bb22', 'cc33'];

function metadata(idAt: (at: number) => string, files = FILES): Uint8Array {
  const rows = files.map((file, at) =>
    writeArray([writeText(idAt(at)), Uint8Array.of(7), writeText(file)]),
  );
  return writeArray([writeText('1.5.0'), writeArray(rows), writeArray([]), writeArray([])]);
}

const idAt = (at: number) => at.toString(36);
const DATA = metadata(idAt);

test('metadata is the same after it was written as columns, without the files of texts', async () => {
  const columns = writeColumns(DATA);
  const read = readColumns(columns);
  const names = FILES.map(() => '');
  const without = [Buffer.from('pagefind_dcd'), metadata(idAt, names)];
  expect(Buffer.from(read.metadata)).toEqual(Buffer.concat(without));
  expect(read.texts).toEqual(FILES);
  expect(await unpackColumns(gzipSync(columns))).toEqual(read);
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
