import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findDeckFiles } from '../../src/content/deck-files.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'recto-decks-'));
});

afterEach(() => rm(root, { recursive: true, force: true }));

async function write(...paths: string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), '# Flashcards: A\n');
  }
}

test('finds decks at any depth, sorted by name', async () => {
  await write(
    'decks/b/part-2.md',
    'decks/a.MD',
    'decks/b/part-1.md',
    'decks/odd name’s "quote" ü.md',
  );
  const { files, problems } = await findDeckFiles(root, join(root, 'decks'));
  expect(files).toEqual([
    'decks/a.MD',
    'decks/b/part-1.md',
    'decks/b/part-2.md',
    'decks/odd name’s "quote" ü.md',
  ]);
  expect(problems).toEqual([]);
});

test('ignores READMEs, hidden entries, other files, and packages', async () => {
  await write(
    'README.md',
    'readme.MD',
    '.hidden.md',
    '.git/a.md',
    'node_modules/a.md',
    'notes.txt',
    'a.mdx',
    'real.md',
  );
  expect((await findDeckFiles(root, root)).files).toEqual(['real.md']);
});

test('follows symbolic links, except for those that form a loop, which it reports', async () => {
  await write('decks/one/a.md');
  await symlink(join(root, 'decks'), join(root, 'decks/one/again'));
  await symlink(join(root, 'decks/one/a.md'), join(root, 'decks/linked.md'));
  const { files, problems } = await findDeckFiles(root, join(root, 'decks'));
  expect(files).toEqual(['decks/linked.md', 'decks/one/a.md']);
  expect(problems).toEqual([
    {
      file: 'decks/one/again',
      line: 1,
      column: 1,
      code: 'link-loops',
      severity: 'warning',
      message: 'This link points to a folder that contains it; it was not followed.',
      hint: 'Delete the link.',
    },
  ]);
});

test('reports a broken symbolic link and reads the other decks', async () => {
  await write('a.md');
  await symlink(join(root, 'gone.md'), join(root, 'b.md'));
  const { files, problems } = await findDeckFiles(root, root);
  expect(files).toEqual(['a.md']);
  expect(problems.map(({ file, code, severity }) => [file, code, severity])).toEqual([
    ['b.md', 'cannot-read', 'error'],
  ]);
});
