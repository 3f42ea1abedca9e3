import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noteFiles } from '../../src/content/note-files.ts';
import { PROJECT_ROOT } from '../../src/content/project.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recto-notes-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('lists notes in folders, but nothing hidden and no other files', () => {
  mkdirSync(join(folder, 'part'));
  mkdirSync(join(folder, '.drafts'));
  for (const name of ['b.mdx', 'part/a.mdx', 'c.md', '.d.mdx', '.drafts/e.mdx'])
    writeFileSync(join(folder, name), '');
  const found = noteFiles(folder);
  expect(found).toEqual(
    ['b.mdx', 'part/a.mdx'].map((name) => relative(PROJECT_ROOT, join(folder, name))),
  );
});

test('there are no notes without a folder', () => {
  expect(noteFiles(undefined)).toEqual([]);
  expect(noteFiles(join(folder, 'none'))).toEqual([]);
});

test('says that the folder cannot be read', () => {
  const path = join(folder, 'loop');
  symlinkSync(path, path);
  expect(() => noteFiles(path)).toThrow(
    `The folder of notes ${path} cannot be read (ELOOP: too many symbolic links encountered, scandir '${path}'). Check its permissions.`,
  );
});
