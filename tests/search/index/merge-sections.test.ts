import { close, createIndex } from 'pagefind';
import { expect, test } from 'vitest';
import {
  createSectionMerger,
  type MergedIndex,
  type Section,
} from '../../../src/search/index/merge-sections.ts';
import { unpackData } from '../../../src/search/index/packed-file.ts';
import { readItems, readText } from '../../../src/search/terms/cbor.ts';

/** Indexes documents with Pagefind. */
async function indexed(bodies: readonly string[], meta = 'heading'): Promise<Section> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind was not started.');
  for (const [at, body] of bodies.entries())
    await index.addHTMLFile({
      url: `/${at}/`,
      content: `<html><body data-pagefind-body><h1 data-pagefind-meta="${meta}">${body.slice(0, 5)} of it</h1>${body}</body></html>`,
    });
  const { files } = await index.getFiles();
  await close();
  const metadata = files.find(({ path }) => path.endsWith('.pf_meta'));
  const words = files.filter(({ path }) => path.endsWith('.pf_index'));
  return {
    metadata: unpackData(metadata!.content),
    words: words.map(({ content }) => unpackData(content)),
  };
}

/** 900 documents: positions of one, two, and three bytes; words with accents, and beyond the first 65,536 characters. */
const BODIES = Array.from({ length: 900 }, (_, at) =>
  [
    `word${at % 7}`,
    at % 3 === 0 ? 'café' : 'cafe',
    at === 5 || at === 899 ? 'rare 𝒳𝒴 ｆｕｌｌ' : '',
    'common common',
  ].join(' '),
);

const hex = (items: readonly Uint8Array[]): string[] =>
  items.map((item) => Buffer.from(item).toString('hex'));

const wordsOf = (files: readonly Uint8Array[]): Uint8Array[] =>
  files.flatMap((data) => readItems(readItems(data)[0]!));
const mergeSections = (sections: readonly Section[]): MergedIndex => {
  const merger = createSectionMerger();
  sections.forEach(merger.add);
  return merger.finish();
};
const dataOf = ({ words }: MergedIndex): Uint8Array[] => words.map(({ data }) => data);

test('sections become the index of all their records', async () => {
  const whole = await indexed(BODIES);
  const sections = [
    await indexed(BODIES.slice(0, 6)),
    await indexed(BODIES.slice(6, 7)),
    await indexed(BODIES.slice(7, 600)),
    await indexed(BODIES.slice(600)),
  ];
  const merged = mergeSections(sections);
  // Pagefind returns its files in any order.
  expect(hex(wordsOf(dataOf(merged))).sort()).toEqual(hex(wordsOf(whole.words)).sort());
  const [version, pages, files, ...rest] = readItems(merged.metadata);
  const [wholeVersion, wholePages, , ...wholeRest] = readItems(whole.metadata);
  expect(hex([version!, ...rest])).toEqual(hex([wholeVersion!, ...wholeRest]));
  const counts = (list: Uint8Array) => hex(readItems(list).map((page) => readItems(page)[1]!));
  expect(counts(pages!)).toEqual(counts(wholePages!));
  expect(readItems(files!).map((file) => readItems(file).map(readText)[2])).toEqual(
    merged.words.map(({ name }) => name),
  );
});

test('words are divided into files in their order', async () => {
  const bodies = Array.from({ length: 300 }, (_, at) => `${at.toString(36)}lonely zz${at}`);
  const merged = mergeSections([await indexed(bodies)]);
  const ranges = readItems(readItems(merged.metadata)[2]!).map((file) =>
    readItems(file).map(readText),
  );
  expect(ranges.length).toBeGreaterThan(2);
  for (const [at, { data }] of merged.words.entries()) {
    const own = readItems(readItems(data)[0]!).map((word) => readText(readItems(word)[0]!));
    expect(ranges[at]?.slice(0, 2)).toEqual([own[0], own.at(-1)]);
  }
  const all = wordsOf(dataOf(merged)).map((word) => readText(readItems(word)[0]!));
  expect(all).toEqual(all.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
});

test('a word that takes much space is not in a file with words before it', async () => {
  const bodies = Array.from({ length: 300 }, (_, at) => `tha${at} ${'the '.repeat(150)} them`);
  const { words } = mergeSections([await indexed(bodies)]);
  const lists = words.map(({ data }) =>
    readItems(readItems(data)[0]!).map((word) => readText(readItems(word)[0]!)),
  );
  expect(lists).toContainEqual(['the']);
});

test('a file does not end among the words that begin with one of its words', async () => {
  const bodies = Array.from({ length: 330 }, (_, at) =>
    [`v${at}x`, 'weight', at < 100 ? `weight${at}x` : ''].join(' '),
  );
  const { words } = mergeSections([await indexed(bodies)]);
  const own = words.map(({ data }) => wordsOf([data]).map((word) => readText(readItems(word)[0]!)));
  const counts = own.map((list) => list.filter((word) => word.startsWith('weight')).length);
  expect(own.length).toBeGreaterThan(1);
  expect(counts.filter((count) => count > 0)).toEqual([101]);
});

test('sections with other fields cannot be merged', async () => {
  const sections = [await indexed(['a']), await indexed(['b'], 'question')];
  expect(() => mergeSections(sections)).toThrow(
    'Pagefind lists other fields in another section of the index.',
  );
});
