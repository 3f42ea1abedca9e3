import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unpackHead } from '../../src/compile/packed-deck.ts';
import { createDeckPool, type DeckPool, startDeckThread } from '../../src/compile/deck-pool.ts';

const FRAGILE = new URL('../fixtures/content/workers/fragile-worker.ts', import.meta.url);

let folder: string;
let pool: DeckPool;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recto-pool-'));
  pool = createDeckPool({ worker: FRAGILE, few: 0 });
});
afterEach(async () => {
  await pool.close();
  rmSync(folder, { recursive: true });
});

const job = (text: string) => ({ root: folder, file: 'decks/a.md', text, base: undefined });

test('compiles a deck again if its worker died', async () => {
  const result = await pool.compile(job(`die-once ${join(folder, 'died')}`));
  expect(result.mdx).toEqual(['decks/a.md']);
});

test('names a deck whose worker dies twice, and compiles the others', async () => {
  await expect(pool.compile(job('die'))).rejects.toThrow(
    'The deck decks/a.md could not be compiled: worker exited with code: 3',
  );
  await expect(pool.compile(job('throw'))).rejects.toThrow(
    'The deck decks/a.md could not be compiled: It is broken.',
  );
  expect((await pool.compile(job('fine'))).mdx).toEqual(['decks/a.md']);
});

test('fails only for the deck that kills its worker', async () => {
  const texts = Array.from({ length: 40 }, (_, index) => (index === 7 ? 'die' : 'fine'));
  const results = await Promise.allSettled(
    texts.map((text, index) => pool.compile({ ...job(text), file: `decks/${index}.md` })),
  );
  const failed = results.filter((result) => result.status === 'rejected');
  expect(failed.map(({ reason }) => String(reason))).toEqual([
    'Error: The deck decks/7.md could not be compiled: worker exited with code: 3',
  ]);
});

test('compiles few decks in this thread and many on workers, to the same bytes', async () => {
  const here = createDeckPool();
  const there = createDeckPool({ few: 0 });
  const text = '#### A\n:p What is $x$?\n??x\n```py\nx = 1\n```\nx??\n';
  const full = { ...job(text), base: '/base/', mdx: true };
  const packed = await here.compile(full);
  expect(await there.compile(full)).toEqual(packed);
  expect(unpackHead(packed.head).cards).toHaveLength(1);
  await Promise.all([here.close(), there.close()]);
});

test('compiles again after it was closed', async () => {
  await pool.close();
  expect((await pool.compile(job('fine'))).mdx).toEqual(['decks/a.md']);
});

test('the next pool uses a thread that was started before', async () => {
  const threadOf = async (own: DeckPool) => Number((await own.compile(job('name-thread'))).mdx[0]);
  const first = await threadOf(pool);
  startDeckThread(FRAGILE);
  const next = createDeckPool({ worker: FRAGILE, few: 0 });
  const other = createDeckPool({ worker: FRAGILE, few: 0 });
  expect([await threadOf(next), await threadOf(other)]).toEqual([first + 1, first + 2]);
  await Promise.all([next.close(), other.close()]);
});
