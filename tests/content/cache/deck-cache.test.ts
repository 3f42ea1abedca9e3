import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDeckCache, digestOf } from '../../../src/content/cache/deck-cache.ts';
import type { DeckReading } from '../../../src/compile/read-deck-text.ts';

const READING: DeckReading = {
  header: undefined,
  chapterLine: undefined,
  cards: [],
  questions: 0,
  problems: [],
  images: [],
};
const DIGEST = digestOf('a deck');

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recto-cache-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const fileOf = (digest: string): string => join(folder, digest.slice(0, 2), `${digest}.json`);

test('what was set is got back, also by another run', async () => {
  const warn = vi.fn();
  await createDeckCache(folder, warn).set(DIGEST, { ...READING, questions: 7 });
  expect(createDeckCache(folder, warn).get(DIGEST)?.questions).toBe(7);
  expect(warn).not.toHaveBeenCalled();
});

test('a damaged file is a miss with one warning', async () => {
  const warn = vi.fn();
  const cache = createDeckCache(folder, warn);
  await cache.set(DIGEST, READING);
  const whole = await readFile(fileOf(DIGEST), 'utf8');
  await writeFile(fileOf(DIGEST), whole.slice(0, -5));
  expect(cache.get(DIGEST)).toBeUndefined();
  expect(cache.get(DIGEST)).toBeUndefined();
  expect(warn.mock.calls).toEqual([
    [
      `The cache of decks in ${folder} is damaged (a file does not match its digest); decks are read anew.`,
    ],
  ]);
});

test('without a place to write it goes without, with one warning', async () => {
  const blocked = join(folder, 'file');
  await writeFile(blocked, '');
  const warn = vi.fn();
  const cache = createDeckCache(blocked, warn);
  await cache.set(DIGEST, READING);
  await cache.set(digestOf('another'), READING);
  expect(cache.get(DIGEST)).toBeUndefined();
  expect(warn).toHaveBeenCalledOnce();
});

test('what nobody asked for is dropped', async () => {
  const before = createDeckCache(folder, vi.fn());
  await before.set(DIGEST, READING);
  await before.set(digestOf('gone'), READING);
  const cache = createDeckCache(folder, vi.fn());
  cache.get(DIGEST);
  await cache.prune();
  const left = (await readdir(folder, { recursive: true })).filter((name) =>
    name.endsWith('.json'),
  );
  expect(left).toEqual([join(DIGEST.slice(0, 2), `${DIGEST}.json`)]);
});

test('half a file that a killed process has left is dropped, one of a living process is not', async () => {
  await createDeckCache(folder, vi.fn()).set(DIGEST, READING);
  await writeFile(`${fileOf(DIGEST)}.4194305.tmp`, 'half');
  await writeFile(`${fileOf(DIGEST)}.${process.ppid}.tmp`, 'half');
  const cache = createDeckCache(folder, vi.fn());
  cache.get(DIGEST);
  await cache.prune();
  expect((await readdir(join(folder, DIGEST.slice(0, 2)))).sort()).toEqual(
    [`${DIGEST}.json`, `${DIGEST}.json.${process.ppid}.tmp`].sort(),
  );
});

test('what is no reading at all is a miss with a warning', async () => {
  const warn = vi.fn();
  const cache = createDeckCache(folder, warn);
  await cache.set(DIGEST, READING);
  await writeFile(fileOf(DIGEST), Buffer.from([0xff, 0, 0x0a, 0xfe]));
  expect(cache.get(DIGEST)).toBeUndefined();
  expect(warn).toHaveBeenCalledOnce();
});
