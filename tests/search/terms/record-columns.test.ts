import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writeArray, writeNumber, writeText } from '../../../src/search/terms/cbor.ts';
import {
  readColumns,
  unpackColumns,
  writeColumns,
} from '../../../src/search/terms/record-columns.ts';

interface Metadata {
  counts: number[];
  /** First word, last word, and name of each file of words. */
  files: [from: string, to: string, name: string][];
  idOf: (at: number) => string;
  textFile: string;
}

function metadata({ counts, files, idOf, textFile }: Metadata): Buffer {
  const rows = counts.map((count, at) =>
    writeArray([writeText(idOf(at)), writeNumber(count), writeText(textFile)]),
  );
  const chunks = files.map((file) => writeArray(file.map(writeText)));
  const lists = [rows, chunks, [], []].map(writeArray);
  return Buffer.from(writeArray([writeText('1.6.0'), ...lists]));
}

const RUNS = [
  { name: 'aa11', sizes: [4, 4, 1] },
  { name: 'bb22', sizes: [2] },
];

test('metadata is written as columns, and read with rounded counts and ranges without gaps', async () => {
  const columns = writeColumns(
    metadata({
      counts: [0, 7, 15, 17, 350, 1033],
      files: [
        ['apple', 'matrices', 'en_1'],
        ['matrix', 'matter', 'en_2'],
        ['matters', 'zoo', 'en_3'],
      ],
      idOf: (at) => `en_${at}`,
      textFile: 'cc33',
    }),
    RUNS,
  );
  const read = await unpackColumns(gzipSync(columns));
  const expected = metadata({
    counts: [0, 7, 15, 18, 352, 1024],
    files: [
      ['', 'matriw\u{10ffff}', 'en_1'],
      ['matrix', 'matter/\u{10ffff}', 'en_2'],
      ['matter0', '\u{10ffff}', 'en_3'],
    ],
    idOf: (at) => at.toString(36),
    textFile: '',
  });
  expect(Buffer.from(read.writeMetadata())).toEqual(
    Buffer.concat([Buffer.from('pagefind_dcd'), expected]),
  );
  expect(read.readRuns()).toEqual(RUNS);
  const words = ['apple', 'matrix', 'matt', 'zoology'];
  expect(words.flatMap((word) => read.pathsForWord(word, undefined))).toEqual(
    ['en_1', 'en_2', 'en_2', 'en_3'].map((name) => `index/${name}.pf_index`),
  );
});

test('other metadata is rejected', async () => {
  const none = writeArray([]);
  expect(() => writeColumns(writeArray([none, writeArray([none]), none]), [])).toThrow(
    'The metadata of the search index lists a record in an unknown way.',
  );
  expect(() => writeColumns(none, [])).toThrow(
    'The metadata of the search index has an unknown format.',
  );
  expect(() => readColumns(none)).toThrow('The metadata cannot be read.');
  await expect(unpackColumns(Uint8Array.of(1, 2, 3))).rejects.toThrow();
});
