import { expect, test, vi } from 'vitest';
import {
  buildIndex,
  type IndexOptions,
  type PartCache,
} from '../../../src/search/index/build-index.ts';
import type { IndexFile } from '../../../src/search/index/pack-files.ts';
import type { SearchRecord } from '../../../src/search/terms/search-record.ts';
import { readStart, START_FILE } from '../../../src/search/terms/start-file.ts';

const NONE = new Uint8Array();

const RECORD: SearchRecord = {
  url: '/a/',
  kind: 'card',
  key: 'a1b2c3',
  heading: 'Heat',
  question: 'What is heat?',
  context: '',
  code: '',
  answer: 'Energy on its way.',
  concepts: [],
  book: undefined,
  chapter: undefined,
  rating: undefined,
  hasCode: false,
  hasMath: false,
  hidden: { open: '', answer: '' },
};

const NAMES = ['Heat', 'Work', 'Force', 'Power'];
const RECORDS = NAMES.map((heading, index) => {
  const book = index < 2 ? 'first' : 'second';
  return { ...RECORD, url: `/${heading}/`, heading, book: { slug: book, label: book } };
});

/** A cache in memory that records what is pruned, like the one on disk. */
function memoryCache() {
  const entries = new Map<string, Uint8Array>();
  let used = new Set<string>();
  const cache: PartCache = {
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

const build = (records: SearchRecord[], options: IndexOptions) => buildIndex(records, options);

test('the same records are indexed once, and the copy is byte-identical', async () => {
  const { cache, entries } = memoryCache();
  const first = await build([RECORD], { cache });
  const second = await build([RECORD], { cache });
  expect([first.made, second.made, second.parts]).toEqual([1, 0, 1]);
  expect(contents(second.files)).toEqual(contents(first.files));
  expect((await build([{ ...RECORD, heading: 'Work' }], { cache })).made).toBe(1);
  expect(entries.size).toBe(1);
  expect(cache.prune).toHaveBeenCalledWith('index');
  expect((await build([{ ...RECORD, heading: 'Work' }], { cache, language: 'de' })).made).toBe(1);
});

test('whole books beyond the size of a part get another index', async () => {
  const { cache } = memoryCache();
  const { files, made, parts } = await build(RECORDS, { cache, partSize: 2 });
  expect([made, parts]).toEqual([2, 2]);
  const textOf = (name: string) =>
    Buffer.from(files.find(({ path }) => path === name)?.content ?? []).toString();
  expect(readStart(files.find(({ path }) => path === START_FILE)?.content ?? NONE)).toMatchObject({
    languages: ['en'],
    records: 4,
    parts: [2, 2].map((count) => ({ entry: { languages: { index: { page_count: count } } } })),
  });
  const paths = files.map(({ path }) => path);
  expect(paths.filter((path) => path.startsWith('part-2/') && !/\.pf_\w+$/.test(path))).toEqual([]);
  expect(textOf('vocabulary.txt')).toContain('force');
  const again = await build(RECORDS, { cache, partSize: 2 });
  expect(again.made).toBe(0);
  expect(contents(again.files)).toEqual(contents(files));
});

test('if a book changes, only its part is built again, with the same result as without a cache', async () => {
  const { cache } = memoryCache();
  await build(RECORDS, { cache, partSize: 2 });
  const changed = RECORDS.map((one) =>
    one.heading === 'Power' ? { ...one, answer: 'New.' } : one,
  );
  const after = await build(changed, { cache, partSize: 2 });
  expect([after.made, after.parts]).toEqual([1, 2]);
  const fresh = await build(changed, { partSize: 2 });
  expect(fresh.made).toBe(2);
  expect(contents(after.files)).toEqual(contents(fresh.files));
});

test('a book larger than two parts is indexed, too', async () => {
  const many = Array.from({ length: 9 }, (_, index) => ({ ...RECORD, url: `/${index}/` }));
  expect((await build(many, { partSize: 2 })).parts).toBe(3);
});
