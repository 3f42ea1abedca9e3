import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDeckReaders, type DeckReaders } from '../../src/compile/deck-pool.ts';

const FRAGILE = new URL('../fixtures/content/workers/fragile-reader.ts', import.meta.url);

let folder: string;
let readers: DeckReaders;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recto-readers-'));
  readers = createDeckReaders({ worker: FRAGILE, few: 0 });
});
afterEach(async () => {
  await readers.close();
  rmSync(folder, { recursive: true });
});

const job = (text: string) => ({ root: folder, file: 'decks/a.md', text });

test('a deck whose worker died is read again', async () => {
  const result = await readers.read(job(`die-once ${join(folder, 'died')}`));
  expect(result.reading).toBe('decks/a.md');
});

test('a deck whose worker dies twice is named, and others are read all the same', async () => {
  await expect(readers.read(job('die'))).rejects.toThrow(
    'The deck decks/a.md could not be read: worker exited with code: 3',
  );
  await expect(readers.read(job('throw'))).rejects.toThrow(
    'The deck decks/a.md could not be read: It is broken.',
  );
  expect((await readers.read(job('fine'))).reading).toBe('decks/a.md');
});

test('of many at once only the one that kills its worker fails', async () => {
  const texts = Array.from({ length: 40 }, (_, index) => (index === 7 ? 'die' : 'fine'));
  const results = await Promise.allSettled(
    texts.map((text, index) => readers.read({ ...job(text), file: `decks/${index}.md` })),
  );
  const failed = results.filter((result) => result.status === 'rejected');
  expect(failed.map(({ reason }) => String(reason))).toEqual([
    'Error: The deck decks/7.md could not be read: worker exited with code: 3',
  ]);
});
