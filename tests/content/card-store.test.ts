import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { DeckJob } from '../../src/compile/deck-worker.ts';
import compileDeckJob from '../../src/compile/deck-worker.ts';
import { openCache, type Cache } from '../../src/content/cache/open-cache.ts';
import { createCardStore } from '../../src/content/card-store.ts';
import { contentFolder } from '../../src/content/content-folder.ts';
import { createDeckSource } from '../../src/content/deck-source.ts';
import { type StoredCard } from '../../src/content/stored-deck.ts';

const card = (answer: string, question = 'B?'): string =>
  `#### A\n:p ${question}\n??x\n${answer}\nx??\n`;

let root: string;
let cache: Cache;
const compile = vi.fn(compileDeckJob);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'recto-store-'));
  mkdirSync(join(root, 'decks'));
  cache = openCache({
    path: join(root, '.cache', 'cache.db'),
    fingerprint: '1',
    warn: (message) => expect.fail(message),
  });
  compile.mockClear();
});

afterEach(() => {
  cache.close();
  rmSync(root, { recursive: true });
});

function write(text: string, file = 'decks/a.md'): void {
  writeFileSync(join(root, file), text);
}

/** What a run reads; `whole` as a build does. */
async function readCards(base: string, whole = false): Promise<StoredCard[]> {
  const folder = contentFolder({ RECTO_CONTENT: root }, '/');
  const read = createDeckSource({
    ...{ folder, cache, pool: { compile }, base: whole ? base : undefined },
  });
  return (await read()).decks.flatMap(({ cards }) => cards);
}

const storeAt = (base: string) => createCardStore({ root, cache, pool: { compile }, base });

async function answers(base: string, whole = false): Promise<string[]> {
  const store = storeAt(base);
  const cards = await readCards(base, whole);
  return Promise.all(cards.map(async (one) => (await store.html(one)).answer));
}

test('returns the HTML, the search text, and the MDX of each card', async () => {
  write(card('$x$') + card('*two*', 'C?'));
  const [, second] = await readCards('/');
  const store = storeAt('/');
  expect(second && (await store.html(second))).toEqual({
    heading: 'A',
    context: '',
    question: '<p>C?</p>',
    answer: '<p><em>two</em></p>',
  });
  expect(second && (await store.search(second))).toMatchObject({ question: 'C?', answer: 'two' });
  expect(second && (await store.mdx(second))).toContain('<Answer>\n\n*two*\n\n</Answer>\n');
});

test('compiles a deck once for all of its cards, even across runs', async () => {
  write(card('one') + card('two', 'C?'));
  expect(await answers('/')).toEqual(['<p>one</p>', '<p>two</p>']);
  // Once without HTML, once with it.
  expect(compile).toHaveBeenCalledTimes(2);
  expect(await answers('/')).toEqual(['<p>one</p>', '<p>two</p>']);
  expect(await answers('/', true)).toEqual(['<p>one</p>', '<p>two</p>']);
  expect(compile).toHaveBeenCalledTimes(2);
});

test.each([false, true])(
  'keeps base paths apart where they are shown, and only there (whole: %j)',
  async (whole) => {
    writeFileSync(join(root, 'decks/b.png'), '');
    write(card('[a](/b)'), 'decks/a.md');
    write(card('![a](b.png)', 'C?'), 'decks/b.md');
    write(card('[a](b)', 'D?'), 'decks/c.md');
    const shown = async (base: string) =>
      (await answers(base, whole)).map((one) => one.slice(0, 43));
    expect(await shown('/one/')).toEqual([
      '<p><a href="/one/b" data-written="">a</a></p'.slice(0, 43),
      '<p><img src="/one/files/decks/b.png" alt="a"'.slice(0, 43),
      '<p><a href="b" data-written="">a</a></p>',
    ]);
    compile.mockClear();
    expect(await shown('/two/')).toEqual([
      '<p><a href="/two/b" data-written="">a</a></p'.slice(0, 43),
      '<p><img src="/two/files/decks/b.png" alt="a"'.slice(0, 43),
      '<p><a href="b" data-written="">a</a></p>',
    ]);
    expect(compile.mock.calls.map(([job]: [DeckJob]) => job.file)).toEqual([
      'decks/a.md',
      'decks/b.md',
    ]);
    expect((await shown('/one/'))[0]).toContain('/one/b');
  },
);

test('shows or drops an image that appears or disappears while the text is unchanged', async () => {
  write(card('![a](b.png)'));
  expect(await answers('/')).toEqual(['<p>a (b.png)</p>']);
  writeFileSync(join(root, 'decks/b.png'), '');
  expect((await answers('/'))[0]).toContain('<img src="/files/decks/b.png"');
  rmSync(join(root, 'decks/b.png'));
  expect(await answers('/')).toEqual(['<p>a (b.png)</p>']);
});

test('rejects requests for a deck that has changed in the meantime', async () => {
  write(card('one'));
  const [before] = await readCards('/');
  write(card('two'));
  const store = storeAt('/');
  const changed = 'The deck decks/a.md has just been changed; it is read again.';
  if (!before) expect.fail();
  await expect(store.html(before)).rejects.toThrow(changed);
  await expect(store.mdx(before)).rejects.toThrow(changed);
  expect((await store.search(before)).answer).toBe('one');
  expect(await answers('/')).toEqual(['<p>two</p>']);
});

test('tries again after a failed read', async () => {
  write(card('one'));
  const [only] = await readCards('/');
  if (!only) expect.fail();
  const store = storeAt('/');
  compile.mockRejectedValueOnce(new Error('The worker died.'));
  await expect(store.html(only)).rejects.toThrow('The worker died.');
  expect((await store.html(only)).answer).toBe('<p>one</p>');
});
