import { expect, test } from 'vitest';
import { meaningsFile, parseMeanings, writeMeanings } from '../../../src/search/terms/meanings.ts';

test('meanings are read as they were written, from a file for each first letter', () => {
  const meanings = new Map([
    ['averag', ['normal', 'ratio']],
    ['automobil', ['car']],
    ['zoolog', ['animal']],
    ['über', ['over']],
  ]);
  const files = writeMeanings(meanings);
  expect(files).toHaveLength(26);
  expect(files.filter(({ text }) => text !== '')).toEqual([
    { path: 'meanings/a.bin', text: 'automobil car\naverag normal ratio' },
    { path: 'meanings/z.bin', text: 'zoolog animal' },
  ]);
  expect(parseMeanings(files[0]?.text ?? '')).toEqual(
    new Map([
      ['automobil', ['car']],
      ['averag', ['normal', 'ratio']],
    ]),
  );
});

test('no file is about short words and words of other letters', () => {
  expect(['cat', 'it', 'c++', 'größe', 'x1'].map(meaningsFile)).toEqual([
    'meanings/c.bin',
    ...Array<undefined>(4),
  ]);
});
