import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDeckCache, digestOf } from '../../src/loaders/deck-cache.ts';
import type { DeckReading } from '../../src/loaders/read-deck-text.ts';

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
  expect((await createDeckCache(folder, warn).get(DIGEST))?.questions).toBe(7);
  expect(warn).not.toHaveBeenCalled();
});

test('a damaged file is a miss with one warning', async () => {
  const warn = vi.fn();
  const cache = createDeckCache(folder, warn);
  await cache.set(DIGEST, READING);
  const whole = await readFile(fileOf(DIGEST), 'utf8');
  await writeFile(fileOf(DIGEST), whole.slice(0, -5));
  expect(await cache.get(DIGEST)).toBeUndefined();
  expect(await cache.get(DIGEST)).toBeUndefined();
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
  expect(await cache.get(DIGEST)).toBeUndefined();
  expect(warn).toHaveBeenCalledOnce();
});

test('what nobody asked for is dropped', async () => {
  const before = createDeckCache(folder, vi.fn());
  await before.set(DIGEST, READING);
  await before.set(digestOf('gone'), READING);
  const cache = createDeckCache(folder, vi.fn());
  await cache.get(DIGEST);
  await cache.prune();
  const left = (await readdir(folder, { recursive: true })).filter((name) =>
    name.endsWith('.json'),
  );
  expect(left).toEqual([join(DIGEST.slice(0, 2), `${DIGEST}.json`)]);
});
