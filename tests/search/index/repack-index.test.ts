import { expect, test } from 'vitest';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { unpackData } from '../../../src/search/index/packed-file.ts';
import { repackIndex } from '../../../src/search/index/repack-index.ts';
import { openBuiltIndex, searchRecord } from '../open-built-index.ts';

const BOOKS = ['optics', 'waves', 'waves'];
const RECORDS = Array.from({ length: 30 }, (_, at) => {
  const book = BOOKS[Math.floor(at / 10)] ?? '';
  return searchRecord({
    heading: `Lens ${String(at)}`,
    answer: `The ${String.fromCharCode(97 + (at % 26)).repeat(5)} of light.`,
    book: { slug: book, label: book },
  });
});

test('the texts of neighbors of one book share a file', async () => {
  const { files } = await buildIndex(RECORDS);
  const texts = files
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(({ content }) => Object.keys(JSON.parse(unpackData(content).toString()) as object));
  expect(texts.map(({ length }) => length)).toEqual([4, 4, 2, 4, 4, 4, 4, 4]);
  expect(texts.flat()).toEqual(RECORDS.map((_, at) => at.toString(36)));
});

test('files of words are small, and each word is still found', async () => {
  const words = (at: number): string =>
    Array.from({ length: 40 }, (_, own) => `w${(40 * at + own).toString(36)}q`).join(' ');
  const many = Array.from({ length: 300 }, (_, at) =>
    searchRecord({ heading: `Words ${String(at)}`, answer: words(at) }),
  );
  const { files } = await buildIndex(many);
  const sizes = files
    .filter(({ path }) => path.startsWith('index/'))
    .map(({ content }) => unpackData(content).length);
  expect(sizes.length).toBeGreaterThan(4);
  expect(Math.max(...sizes)).toBeLessThan(25_000);
  const index = await openBuiltIndex(many);
  for (const [at] of many.entries())
    for (const word of words(at).split(' ').slice(0, 3)) {
      const ids = (await index.search(word)).map(({ id }) => id);
      expect(ids).toContain(at.toString(36));
    }
});

test('each word of a repacked index finds its card, and each card its text', async () => {
  const index = await openBuiltIndex(RECORDS);
  for (const [at, { heading, answer }] of RECORDS.entries()) {
    const [word = ''] = /(\w)\1{4}/.exec(answer) ?? [];
    const found = await index.search(word);
    const texts = await Promise.all(found.map(index.loadText));
    expect(texts.map((text) => text.heading)).toContain(heading);
    expect(found.map(({ id }) => id)).toContain(at.toString(36));
  }
  expect((await index.search(null)).map(({ id }) => id)).toEqual(
    RECORDS.map((_, at) => at.toString(36)),
  );
});

test('an index without records stays unchanged', () => {
  const files = [{ path: 'pagefind.js', content: new Uint8Array() }];
  expect(repackIndex(files, [], [])).toEqual(files);
});
