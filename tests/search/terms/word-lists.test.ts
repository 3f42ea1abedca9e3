import { expect, test } from 'vitest';
import { englishWords } from '../../../src/search/index/english-words.ts';
import {
  isWordList,
  parseWordList,
  wordListFile,
  writeWordLists,
} from '../../../src/search/terms/word-lists.ts';

test('lists are read as they were written, by first letter', () => {
  const lists = writeWordLists(['moss', 'mossy', 'gravel', 'moss', 'mortar']);
  expect(lists).toEqual([
    { path: 'words/g.bin', text: '0gravel' },
    { path: 'words/m.bin', text: '0mortar\n2ss\n4y' },
  ]);
  expect([...parseWordList(lists[1]?.text ?? '')]).toEqual(['mortar', 'moss', 'mossy']);
});

test('a word is in the list of its first letter', () => {
  expect(['moss', 'µm', 'łuk', 'h2o'].map(wordListFile)).toEqual([
    'words/m.bin',
    undefined,
    undefined,
    undefined,
  ]);
  expect(isWordList('words/m.bin')).toBe(true);
  expect(isWordList('index/en_1.pf_index')).toBe(false);
});

test('English contains words in use, but not their misspellings', () => {
  const words = new Set(englishWords());
  expect(['delay', 'forks', 'sailor', 'isotope'].filter((word) => !words.has(word))).toEqual([]);
  expect(['recieve', 'seperate', 'matrx', 'garbge'].filter((word) => words.has(word))).toEqual([]);
});

test('no list is so long that it delays a correction', () => {
  const sizes = writeWordLists(englishWords()).map(({ text }) => text.length);
  expect(Math.max(...sizes)).toBeLessThan(32_000);
});
