import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closeIndexer } from '../../../src/search/index/build-index.ts';
import { writeIndex } from '../../../src/search/index/index-cache.ts';
import type { SearchRecord } from '../../../src/search/terms/search-record.ts';

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

let folder: string;
let warn: ReturnType<typeof vi.fn<(message: string) => void>>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recto-index-'));
  warn = vi.fn<(message: string) => void>();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
afterAll(closeIndexer);

const out = (): string => join(folder, 'out');
const cache = (): string => join(folder, 'cache');

function write(cacheFolder = cache(), records = [RECORD]) {
  return writeIndex(() => records, out(), { cacheFolder, warn });
}

/** Every file of the index with its content. */
function index(): Record<string, string> {
  const entries = readdirSync(out(), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(path, 'base64')]));
}

function cachedFile(pattern: RegExp): string {
  const name = readdirSync(cache(), { recursive: true, encoding: 'utf8' }).find((one) =>
    pattern.test(one),
  );
  return join(cache(), name ?? '');
}

test('the same records are indexed once, and the copy is the same to the byte', async () => {
  expect(await write()).toBe('indexed');
  const first = index();
  expect(await write()).toBe('unchanged');
  expect(index()).toEqual(first);
  expect(await write(cache(), [{ ...RECORD, heading: 'Work' }])).toBe('indexed');
  expect(readdirSync(cache())).toHaveLength(2);
  expect(warn).not.toHaveBeenCalled();
});

test('records beyond the size of a part stand in another index beside', async () => {
  const records = ['Heat', 'Work', 'Force'].map((heading) => ({
    ...RECORD,
    url: `/${heading}/`,
    heading,
  }));
  const parts = { cacheFolder: cache(), warn, partSize: 2 };
  expect(await writeIndex(() => records, out(), parts)).toBe('indexed');
  const read = (name: string): unknown => JSON.parse(readFileSync(join(out(), name), 'utf8'));
  expect(read('pagefind-entry.json')).toMatchObject({
    languages: { en: { page_count: 2 } },
    parts: 2,
    records: 3,
  });
  expect(read('part-2/pagefind-entry.json')).toMatchObject({
    languages: { en: { page_count: 1 } },
  });
  expect(readFileSync(join(out(), 'vocabulary.txt'), 'utf8')).toContain('force');
  const first = index();
  expect(await writeIndex(() => records, out(), parts)).toBe('unchanged');
  expect(index()).toEqual(first);
});

test.each([
  [
    'changed',
    (path: string) => {
      writeFileSync(path, 'x');
    },
  ],
  [
    'missing',
    (path: string) => {
      rmSync(path);
    },
  ],
])('with a file of the cache %s the index is made anew, with one warning', async (_, spoil) => {
  await write();
  const first = index();
  spoil(cachedFile(/pf_fragment$/));
  expect(await write()).toBe('indexed');
  expect(index()).toEqual(first);
  expect(warn.mock.calls).toEqual([
    [
      `The cache in ${cache()} is damaged (its files do not match their digest); the index is made anew.`,
    ],
  ]);
  expect(await write()).toBe('unchanged');
});

test('what a killed build has left without a seal is not used', async () => {
  await write();
  rmSync(cachedFile(/\.seal$/));
  writeFileSync(cachedFile(/pf_fragment$/), 'half');
  expect(await write()).toBe('indexed');
  expect(warn).not.toHaveBeenCalled();
});

test('without a place for the cache the index is written all the same, with one warning', async () => {
  writeFileSync(join(folder, 'file'), '');
  expect(await write(join(folder, 'file'))).toBe('indexed');
  expect(Object.keys(index()).length).toBeGreaterThan(5);
  expect(warn).toHaveBeenCalledOnce();
  expect(warn.mock.calls[0]?.[0]).toMatch(/cannot be written .*; the next build indexes again\.$/);
});
