import { expect, test, vi } from 'vitest';
import { buildIndex, sectionSizeFor } from '../../../src/search/index/build-index.ts';
import type { IndexCache } from '../../../src/search/index/index-cache.ts';
import type { IndexFile } from '../../../src/search/index/pack-files.ts';
import type { SearchRecord } from '../../../src/search/terms/search-record.ts';
import { unpackData } from '../../../src/search/index/packed-file.ts';
import { listMatches } from '../../../src/search/query/matches.ts';
import { openBuiltIndex, searchRecord } from '../open-built-index.ts';

const RECORD = searchRecord({
  url: '/a/',
  heading: 'Heat',
  question: 'What is heat?',
  answer: 'Energy on its way.',
});

const NAMES = ['Heat', 'Work', 'Force', 'Power'];
const RECORDS = NAMES.map((heading, index) => {
  const book = index < 2 ? 'first' : 'second';
  return { ...RECORD, url: `/${heading}/`, heading, book: { slug: book, label: book } };
});

/** A cache in memory that records what is pruned, like the one on disk. */
function memoryCache() {
  const entries = new Map<string, Uint8Array>();
  let used = new Set<string>();
  const cache: IndexCache = {
    get: (key) => {
      used.add(key);
      return entries.get(key);
    },
    set: (key, bytes) => {
      used.add(key);
      entries.set(key, bytes);
    },
    prune: vi.fn((prefix: string) => {
      for (const key of entries.keys())
        if (key.startsWith(prefix) && !used.has(key)) entries.delete(key);
      used = new Set();
    }),
  };
  return { cache, entries };
}

/** Every file of an index with its content. */
function contents(files: readonly IndexFile[]): [string, string][] {
  return files
    .map(({ path, content }): [string, string] => [path, Buffer.from(content).toString('base64')])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

test('the same records are indexed once, and the copy is byte-identical', async () => {
  const { cache, entries } = memoryCache();
  const first = await buildIndex([RECORD], { cache });
  const second = await buildIndex([RECORD], { cache });
  expect([first.made, second.made, second.sections]).toEqual([1, 0, 1]);
  expect(contents(second.files)).toEqual(contents(first.files));
  expect((await buildIndex([{ ...RECORD, heading: 'Work' }], { cache })).made).toBe(1);
  // Of this section, Pagefind's own program, everyday words, and lists and meanings of English words.
  expect(entries.size).toBe(5);
  expect(cache.prune).toHaveBeenCalledWith('index');
  const german = await buildIndex([{ ...RECORD, heading: 'Work' }], { cache, language: 'de' });
  expect(german.made).toBe(1);
});

test('sections make the same index as all records at once, apart from how texts share files', async () => {
  const isShared = ({ path }: IndexFile) => !/fragment|start\.bin/.test(path);
  const [whole, divided] = [
    await buildIndex(RECORDS, { sectionSize: 4 }),
    await buildIndex(RECORDS, { sectionSize: 1 }),
  ];
  expect([whole.sections, divided.sections]).toEqual([1, 2]);
  expect(contents(divided.files.filter(isShared))).toEqual(contents(whole.files.filter(isShared)));
});

test('only the section with a change is indexed again, with the same result as without a cache', async () => {
  const { cache } = memoryCache();
  await buildIndex(RECORDS, { cache, sectionSize: 1 });
  const changed = RECORDS.map((one) =>
    one.heading === 'Power' ? { ...one, answer: 'New.' } : one,
  );
  const after = await buildIndex(changed, { cache, sectionSize: 1 });
  expect([after.made, after.sections]).toEqual([1, 2]);
  const fresh = await buildIndex(changed, { sectionSize: 1 });
  expect(fresh.made).toBe(2);
  expect(contents(after.files)).toEqual(contents(fresh.files));
});

test('a card that is added leaves the sections before and after its own as they are', async () => {
  const chapters = Array.from({ length: 40 }, (_, at) => {
    const chapter = { slug: `b/${String(Math.floor(at / 4))}`, label: '' };
    return { ...RECORD, url: `/${String(at)}/`, chapter };
  });
  const { cache } = memoryCache();
  expect((await buildIndex(chapters, { cache, sectionSize: 6 })).sections).toBe(5);
  const added = chapters.toSpliced(17, 0, { ...chapters[17]!, url: '/new/' });
  const after = await buildIndex(added, { cache, sectionSize: 6 });
  expect([after.made, after.sections]).toEqual([1, 5]);
});

test('a chapter larger than two sections is divided', async () => {
  const many = Array.from({ length: 9 }, (_, at) => ({ ...RECORD, url: `/${String(at)}/` }));
  expect((await buildIndex(many, { sectionSize: 2 })).sections).toBe(3);
});

test('texts of neighbors of one book share a file, within their section', async () => {
  const books = ['optics', 'waves', 'waves'];
  const records = Array.from({ length: 30 }, (_, at): SearchRecord => {
    const book = books[Math.floor(at / 10)] ?? '';
    return { ...RECORD, url: `/${String(at)}/`, book: { slug: book, label: book } };
  });
  const { files } = await buildIndex(records);
  const texts = files
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(({ content }) => JSON.parse(unpackData(content).toString()) as { url: string }[]);
  expect(texts.map(({ length }) => length)).toEqual([4, 4, 2, 4, 4, 4, 4, 4]);
  expect(texts.flat().map(({ url }) => url)).toEqual(records.map(({ url }) => url));
});

test('files of words are small, and each word finds its card and its text', async () => {
  const words = (at: number): string =>
    Array.from({ length: 40 }, (_, own) => `w${(40 * at + own).toString(36)}q`).join(' ');
  const many = Array.from({ length: 300 }, (_, at) =>
    searchRecord({ heading: `Words ${String(at)}`, answer: words(at) }),
  );
  const { files } = await buildIndex(many, { sectionSize: 70 });
  const sizes = files
    .filter(({ path }) => path.startsWith('index/'))
    .map(({ content }) => unpackData(content).length);
  expect(sizes.length).toBeGreaterThan(4);
  expect(Math.max(...sizes)).toBeLessThan(15_000);
  const index = await openBuiltIndex(many, 'en', 70);
  for (const [at] of many.entries())
    for (const word of words(at).split(' ').slice(0, 3)) {
      const found = listMatches(await index.search(word));
      expect(found).toContain(at);
      const texts = await Promise.all(found.map(index.loadText));
      expect(texts.map(({ heading }) => heading)).toContain(`Words ${String(at)}`);
    }
  expect(listMatches(await index.search('words'))).toEqual(many.map((_, at) => at));
});

test('a large library has larger sections', () => {
  const counts = [0, 4000, 4001, 8000, 8001, 1_000_000];
  expect(counts.map(sectionSizeFor)).toEqual([250, 250, 500, 500, 1000, 1000]);
});
