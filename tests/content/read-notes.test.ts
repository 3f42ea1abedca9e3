import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ContentFolder } from '../../src/content/content-folder.ts';
import { noteFiles, readNotes, readNotesOrStop } from '../../src/content/read-notes.ts';

let root = '';
let folder: ContentFolder;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'recto-notes-'));
  const notesDir = join(root, 'notes');
  folder = { root, decksDir: root, notesDir, configFile: undefined, bare: false };
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(file: string, text: string): void {
  const path = join(root, 'notes', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

test('lists notes in folders, but nothing hidden and no other files', () => {
  for (const name of ['b.mdx', 'part/a.mdx', 'c.md', '.d.mdx', '.drafts/e.mdx']) write(name, '');
  expect(noteFiles(join(root, 'notes'))).toEqual(['b.mdx', 'part/a.mdx']);
});

test('there are no notes without a folder', () => {
  expect(readNotes(folder)).toEqual({ notes: [], problems: [] });
  expect(readNotes({ ...folder, notesDir: undefined })).toEqual({ notes: [], problems: [] });
});

test('reads notes, and reports those without a title or with the address of another one', () => {
  write('a b.mdx', '---\ntitle: First\n---\nText.');
  write('A-B.mdx', '---\ntitle: Second\n---\n');
  write('none.mdx', 'Text.');
  const { notes, problems } = readNotes(folder);
  expect(notes.map(({ file, path, title }) => [file, path, title])).toEqual([
    ['A-B.mdx', 'a-b', 'Second'],
  ]);
  expect(problems).toEqual([
    {
      file: 'notes/a b.mdx',
      line: 1,
      column: 1,
      code: 'note-address-taken',
      severity: 'error',
      message: 'The note `A-B.mdx` has the same address, `/notes/a-b/`.',
      hint: 'Rename one of the two files, or give one another `slug` in its front matter.',
    },
    {
      file: 'notes/none.mdx',
      line: 1,
      column: 1,
      code: 'note-without-title',
      severity: 'error',
      message: 'The note has no title, or its title is not text.',
      hint: 'Begin the note with the lines `---`, `title: Its title`, and `---`. Put a title that is a number into quotes.',
    },
  ]);
});

test('a site stops with the places of all faults', () => {
  write('a.mdx', '---\ntitle: "open\n---\n');
  write('b.mdx', 'Text.');
  expect(() => readNotesOrStop(folder)).toThrow(
    /^The notes cannot be used\.\n\n.*notes\/a\.mdx:\d+:\d+ {2}error {2}note-front-matter\n[^]*notes\/b\.mdx:1:1 {2}error {2}note-without-title\n/,
  );
});

test('says that the folder or a note cannot be read', () => {
  mkdirSync(join(root, 'notes/folder.mdx'), { recursive: true });
  const path = join(root, 'notes/folder.mdx');
  expect(() => readNotes(folder)).toThrow(
    `The note ${path} cannot be read (EISDIR: illegal operation on a directory, read). Check its permissions.`,
  );
  const loop = join(root, 'loop');
  symlinkSync(loop, loop);
  expect(() => noteFiles(loop)).toThrow(
    `The folder of notes ${loop} cannot be read (ELOOP: too many symbolic links encountered, scandir '${loop}'). Check its permissions.`,
  );
});
