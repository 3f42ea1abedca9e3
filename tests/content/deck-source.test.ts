import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import compileDeckJob from '../../src/compile/deck-worker.ts';
import { contentFolder } from '../../src/content/content-folder.ts';
import { cacheFolder, openLibrary } from '../../src/content/open-library.ts';
import { createDeckSource } from '../../src/content/deck-source.ts';
import { openCache } from '../../src/content/cache/open-cache.ts';

const deck = (question: string): string => `#### One\n:p ${question}\n??x\nYes.\nx??\n`;

let root: string;
let warnings: string[];
const compile = vi.fn(compileDeckJob);
const warn = (message: string): void => void warnings.push(message);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'recto-source-'));
  mkdirSync(join(root, 'decks'));
  warnings = [];
  compile.mockClear();
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Starts a run with its cache in `path`; phrases of `decks/a.md` follow the rules of `lang`. */
function start(base?: string, path = join(root, '.cache', 'cache.db'), lang?: string) {
  const cache = openCache({ path, fingerprint: '1', warn });
  const folder = contentFolder({ RECTO_CONTENT: root }, '/');
  const findLanguages = () => new Map(lang === undefined ? [] : [['decks/a.md', lang]]);
  const read = createDeckSource({ folder, cache, pool: { compile }, base, findLanguages });
  return { read, cache };
}

test('compiles a deck once, and again when its text changes, even across runs', async () => {
  writeFileSync(join(root, 'decks/a.md'), deck('One?'));
  writeFileSync(join(root, 'decks/b.md'), deck('Two?'));
  const first = start();
  const before = await first.read();
  await first.read();
  expect(compile).toHaveBeenCalledTimes(2);
  first.cache.close();
  const second = start();
  expect(await second.read()).toEqual(before);
  expect(compile).toHaveBeenCalledTimes(2);
  writeFileSync(join(root, 'decks/b.md'), deck('Three?'));
  const after = await second.read();
  expect(after.decks.map(({ cards }) => cards[0]?.question)).toEqual(['One?', 'Three?']);
  expect(compile).toHaveBeenCalledTimes(3);
  second.cache.close();
  expect(warnings).toEqual([]);
});

test('finds phrases in the language of the book, once, and again if that changes', async () => {
  const path = join(root, '.cache', 'cache.db');
  writeFileSync(join(root, 'decks/a.md'), deck('¿Qué es la rotación de cultivos?'));
  const phrasesIn = async (lang: string | undefined, runs: number) => {
    const { read, cache } = start('/', path, lang);
    const { decks } = await read();
    expect((await read()).decks[0]).toBe(decks[0]);
    cache.prune('decks/');
    cache.close();
    expect(compile).toHaveBeenCalledTimes(runs);
    return { revision: decks[0]?.revision, phrases: decks[0]?.cards[0]?.candidates };
  };
  const detected = await phrasesIn(undefined, 1);
  const spanish = await phrasesIn('es', 2);
  expect(await phrasesIn('es', 2)).toEqual(spanish);
  expect(spanish.phrases).not.toEqual(detected.phrases);
  expect(spanish.revision).not.toBe(detected.revision);
  expect(await phrasesIn(undefined, 2)).toEqual(detected);
});

test('keeps the same object for a deck with the same text', async () => {
  writeFileSync(join(root, 'decks/a.md'), deck('One?'));
  const { read, cache } = start();
  const [before] = (await read()).decks;
  writeFileSync(join(root, 'decks/a.md'), deck('One?'));
  expect((await read()).decks[0]).toBe(before);
  cache.close();
});

test('compiles HTML in a build for decks that a server has read without it', async () => {
  writeFileSync(join(root, 'decks/a.md'), deck('One?'));
  const served = start();
  await served.read();
  served.cache.close();
  for (const runs of [2, 2]) {
    const built = start('/');
    await built.read();
    built.cache.prune('decks/');
    built.cache.close();
    expect(compile).toHaveBeenCalledTimes(runs);
  }
});

test('reads decks even if the cache cannot be written, with one warning', async () => {
  writeFileSync(join(root, 'decks/a.md'), deck('One?'));
  writeFileSync(join(root, 'file'), '');
  const { read } = start('/', join(root, 'file', 'cache.db'));
  expect((await read()).decks).toHaveLength(1);
  expect(warnings).toHaveLength(1);
});

test('lets two libraries of one folder use its cache concurrently', async () => {
  for (let index = 0; index < 12; index++)
    writeFileSync(join(root, `decks/${index}.md`), deck(`Is it ${index}?`));
  const folder = contentFolder({ RECTO_CONTENT: root }, '/');
  const open = () => openLibrary({ folder, warn, cacheDir: join(root, '.caches'), whole: true });
  const libraries = [open(), open()];
  const [first, second] = await Promise.all(libraries.map((library) => library.current()));
  expect(first?.counts).toEqual({ decks: 12, questions: 12, cards: 12 });
  expect(second?.arranged).toEqual(first?.arranged);
  for (const library of libraries) {
    library.prune();
    for (const { card } of (await library.current()).arranged.cards)
      expect((await library.store.html(card)).answer).toBe('<p>Yes.</p>');
  }
  await Promise.all(libraries.map((library) => library.close()));
  expect(warnings).toEqual([]);
});

test('deletes the cache of an older version, with one message', async () => {
  writeFileSync(join(root, 'decks/a.md'), deck('One?'));
  const cacheDir = join(root, '.caches');
  const own = cacheFolder(cacheDir, root);
  for (const name of ['decks', 'html', 'search', 'builds'])
    mkdirSync(join(own, name, 'ab'), { recursive: true });
  writeFileSync(join(own, 'concepts.json'), '{}');
  const folder = contentFolder({ RECTO_CONTENT: root }, '/');
  for (let run = 0; run < 2; run++) {
    const library = openLibrary({ folder, warn, cacheDir });
    expect((await library.current()).counts.cards).toBe(1);
    await library.close();
  }
  expect(warnings).toEqual([
    `The cache in ${own} was made by another version of Recto; it is not used.`,
  ]);
});

test('compiles, stores, and returns a card of 5 MB', async () => {
  const words = 'word '.repeat(1_000_000).trim();
  writeFileSync(join(root, 'decks/a.md'), deck('One?').replace('Yes.', words));
  const folder = contentFolder({ RECTO_CONTENT: root }, '/');
  for (let run = 0; run < 2; run++) {
    const library = openLibrary({ folder, warn, cacheDir: join(root, '.caches'), whole: true });
    const [only] = (await library.current()).arranged.cards;
    const html = only && (await library.store.html(only.card)).answer;
    expect(html?.includes(words)).toBe(true);
    await library.close();
  }
  expect(warnings).toEqual([]);
});
