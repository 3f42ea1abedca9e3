import { expect, test } from 'vitest';
import { readItems, readText, writeArray, writeText } from '../../../src/search/terms/cbor.ts';
import { divideWords } from '../../../src/search/index/divide-words.ts';
import { unpackData } from '../../../src/search/index/packed-file.ts';

const WORDS = ['apple', 'apply', 'apricot', 'pear', 'plum', 'plums'];

function wordFile(words: readonly string[]): Uint8Array {
  return writeArray([
    writeArray(words.map((word) => writeArray([writeText(word), writeArray([])]))),
  ]);
}

test('words are divided in order, and ranges are told apart by the shortest prefixes', () => {
  const { files, chunks } = divideWords(wordFile(WORDS), { from: 'a', to: 'q' }, 16);
  const ranges = chunks.map((chunk) => readItems(chunk).map(readText));
  expect(ranges.map(([from, to]) => [from, to])).toEqual([
    ['a', 'app'],
    ['apr', 'pe'],
    ['pl', 'q'],
  ]);
  expect(files.map(({ path }) => path)).toEqual(
    ranges.map(([, , name = '']) => `index/${name}.pf_index`),
  );
  const words = files.map(({ content }) => {
    const [list] = readItems(unpackData(content));
    return list && readItems(list).map((entry) => readText(readItems(entry)[0] ?? entry));
  });
  expect(words.flat()).toEqual(WORDS);
});

test('a range that ends between a word and a longer one contains both', () => {
  const { chunks } = divideWords(wordFile(['plum', 'plums']), { from: 'p', to: 'p' }, 1);
  expect(chunks.map((chunk) => readItems(chunk).map(readText).slice(0, 2))).toEqual([
    ['p', 'plum'],
    ['plums', 'p'],
  ]);
});

test('a word with more cards than fit into a file gets a file of its own', () => {
  const { files } = divideWords(wordFile(['a'.repeat(200), 'b', 'c']), { from: 'a', to: 'c' }, 40);
  expect(files).toHaveLength(2);
});
