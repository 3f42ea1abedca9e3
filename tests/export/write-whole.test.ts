import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from '../../src/export/write-whole.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recto-write-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function* piecesOf(...pieces: (string | Uint8Array | Error)[]) {
  for (const piece of pieces) {
    if (piece instanceof Error) throw piece;
    yield await Promise.resolve(piece);
  }
}

test('writes all pieces into a new folder and returns their size', async () => {
  const path = join(folder, 'new', 'cards.txt');
  const large = 'x'.repeat(3 << 20);
  expect(await writeWhole(path, piecesOf('über', large, '', Buffer.from('!')))).toBe(
    5 + large.length + 1,
  );
  expect(readFileSync(path, 'utf8')).toBe(`über${large}!`);
  expect(readdirSync(join(folder, 'new'))).toEqual(['cards.txt']);
});

test.each([
  ['at once', []],
  ['after a few pieces', ['a', 'b'.repeat(2 << 20), 'c']],
])('keeps the old file alone if an error occurs %s', async (_, pieces) => {
  const path = join(folder, 'cards.txt');
  writeFileSync(path, 'old');
  const failing = piecesOf(...pieces, new Error('A deck has changed.'));
  await expect(writeWhole(path, failing)).rejects.toThrow('A deck has changed.');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['cards.txt']);
});

test('says that a file cannot be replaced', async () => {
  const path = join(folder, 'cards.txt');
  mkdirSync(path);
  await expect(writeWhole(path, piecesOf('a'))).rejects.toThrow(
    /cards\.txt cannot be replaced: .*Choose another --out\.$/,
  );
  expect(readdirSync(folder)).toEqual(['cards.txt']);
});

test('says that a folder cannot be created', async () => {
  writeFileSync(join(folder, 'file'), '');
  const path = join(folder, 'file', 'cards.txt');
  await expect(writeWhole(path, piecesOf('a'))).rejects.toThrow(
    /cards\.txt cannot be written: .*Choose another --out\.$/,
  );
});
