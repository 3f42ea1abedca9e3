import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Cache } from '../../src/content/cache/open-cache.ts';
import { contentFolder } from '../../src/content/content-folder.ts';
import { openCacheOf } from '../../src/content/open-library.ts';
import { isIntact, openLastBuild, type LastBuild } from '../../src/pipeline/last-build.ts';

const FILES = new Map([
  ['index.html', { size: 4, digest: 'd', ids: ['a'] }],
  ['books/a/index.html', { size: 1, digest: 'e' }],
]);
const BUILT = {
  base: '/',
  messages: ['9 decks'],
  hasDeadLinks: false,
  pageKeys: { '/books/a/': 'k' },
  files: FILES,
};

const BYTES = new Map([['a.js', new Uint8Array([1, 2])]]);
const STYLES = new Map([['a', [{}]]]);
const BUNDLE = { code: BYTES, entry: 'a.js', files: BYTES, styles: STYLES, notes: [] };

interface Place {
  root: string;
  outDir: string;
  open: (base?: string, force?: boolean) => Promise<LastBuild>;
  /** Of the content folder. */
  openCache: () => Cache;
  /** Stores a record of the site in `outDir`. */
  recordSite: () => Promise<void>;
}

function place(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'recto-last-build-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [root, outDir, cacheDir] = ['content', 'dist', 'cache'].map((name) => join(folder, name));
  mkdirSync(join(root!, 'decks'), { recursive: true });
  writeFileSync(join(root!, 'decks/a.md'), '# A deck');
  mkdirSync(join(outDir!, 'books/a'), { recursive: true });
  writeFileSync(join(outDir!, 'index.html'), 'Home');
  writeFileSync(join(outDir!, 'books/a/index.html'), 'A');
  const content = contentFolder({ RECTO_CONTENT: root! }, folder);
  const warn = (message: string) => expect.fail(message);
  const open = (base?: string, force?: boolean) =>
    openLastBuild({ content, outDir: outDir!, base, force, warn, cacheDir: cacheDir! });
  const openCache = () => openCacheOf(content, warn, cacheDir);
  const recordSite = async () => {
    const last = await open();
    last.store(last.describe(outDir!, BUILT));
  };
  return { root: root!, outDir: outDir!, open, openCache, recordSite };
}

test('returns the record of the last build, or none', async () => {
  const { open, recordSite } = place();
  const first = await open();
  expect(first.record).toBeUndefined();
  expect(first.isCurrent()).toBe(false);
  await recordSite();
  const second = await open();
  const { files, ...record } = second.record ?? {};
  expect(record).toEqual({
    base: '/',
    messages: ['9 decks'],
    hasDeadLinks: false,
    pageKeys: { '/books/a/': 'k' },
    inputs: {
      decks: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      others: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    },
  });
  expect(files?.['index.html']).toEqual({
    size: 4,
    digest: 'd',
    ids: ['a'],
    time: expect.any(Number) as number,
  });
  expect(second.isCurrent()).toBe(true);
});

test('reuses neither its record nor a deck if it is forced, and leaves the records of other sites', async () => {
  const { open, openCache, recordSite } = place();
  await recordSite();
  const cache = openCache();
  onTestFinished(() => cache.close());
  cache.set('decks/a', new Uint8Array([1]));
  cache.set('builds/other', new Uint8Array([2]));
  const last = await open(undefined, true);
  expect(last.record).toBeUndefined();
  expect(last.isCurrent()).toBe(false);
  expect([cache.has('decks/a'), cache.has('builds/other')]).toEqual([false, true]);
});

test('considers a site current until a deck or the base path changes', async () => {
  const { root, open, recordSite } = place();
  await recordSite();
  const other = await open('/cards');
  expect([other.isCurrent(), other.hasNewDecks]).toEqual([false, false]);
  writeFileSync(join(root, 'decks/a.md'), '# Another deck');
  const edited = await open();
  expect([edited.isCurrent(), edited.hasNewDecks]).toEqual([false, true]);
});

test('considers a site current only if it has exactly the files that were built', async () => {
  const { outDir, open, recordSite } = place();
  await recordSite();
  const last = await open();
  writeFileSync(join(outDir, 'more.html'), 'More');
  expect(last.isCurrent()).toBe(false);
  rmSync(join(outDir, 'more.html'));
  expect(last.isCurrent()).toBe(true);
  utimesSync(join(outDir, 'index.html'), 1000, 1000);
  expect(last.isCurrent()).toBe(false);
  rmSync(outDir, { recursive: true });
  expect(last.isCurrent()).toBe(false);
});

test('records a site that another build has replaced before it is stored', async () => {
  const { outDir, open } = place();
  const first = await open();
  const record = first.describe(outDir, BUILT);
  rmSync(join(outDir, 'books'), { recursive: true });
  writeFileSync(join(outDir, 'index.html'), 'Another home');
  first.store(record);
  const second = await open();
  expect(second.record?.files).toHaveProperty(['books/a/index.html']);
  expect(second.isCurrent()).toBe(false);
  expect(isIntact(outDir, 'index.html', record)).toBe(false);
});

test('considers a file intact if its size and modification time match the record', async () => {
  const { outDir, open, recordSite } = place();
  await recordSite();
  const { record } = await open();
  expect(record && isIntact(outDir, 'index.html', record)).toBe(true);
  expect(record && isIntact(outDir, 'missing.html', record)).toBe(false);
  writeFileSync(join(outDir, 'index.html'), 'House');
  expect(record && isIntact(outDir, 'index.html', record)).toBe(false);
});

test('returns the bundle until anything but a deck changes', async () => {
  const { root, open } = place();
  const first = await open();
  expect(first.readBundle()).toBeUndefined();
  await first.storeBundle(BUNDLE);
  writeFileSync(join(root, 'decks/a.md'), '# Another deck');
  expect((await open()).readBundle()).toEqual(BUNDLE);
  expect((await open('/cards')).readBundle()).toBeUndefined();
  writeFileSync(join(root, 'library.yaml'), 'title: Another');
  expect((await open()).readBundle()).toBeUndefined();
});

test('keeps no bundle of settings that changed during the build', async () => {
  const { root, open } = place();
  const last = await open();
  writeFileSync(join(root, 'library.yaml'), 'title: Another');
  await last.storeBundle(BUNDLE);
  rmSync(join(root, 'library.yaml'));
  expect((await open()).readBundle()).toBeUndefined();
});

test('keeps the bundles of two sites', async () => {
  const { open } = place();
  for (const base of ['/1', '/2', '/3']) await (await open(base)).storeBundle(BUNDLE);
  const kept = ['/1', '/2', '/3'].map(async (base) => (await open(base)).readBundle());
  expect(await Promise.all(kept)).toEqual([undefined, BUNDLE, BUNDLE]);
});
