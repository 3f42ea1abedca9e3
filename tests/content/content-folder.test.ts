import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentFolder, ContentFolderError } from '../../src/content/content-folder.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'recto-content-'));
});
afterEach(() => {
  rmSync(cwd, { recursive: true });
});

test('uses content/ if RECTO_CONTENT is unset or empty', () => {
  mkdirSync(join(cwd, 'content/decks'), { recursive: true });
  const expected = {
    root: join(cwd, 'content'),
    decksDir: join(cwd, 'content/decks'),
    notesDir: join(cwd, 'content/notes'),
    configFile: join(cwd, 'content/library.yaml'),
    bare: false,
  };
  expect(contentFolder({}, cwd)).toEqual(expected);
  expect(contentFolder({ RECTO_CONTENT: '' }, cwd)).toEqual(expected);
});

test('accepts a folder with only library.yaml', () => {
  writeFileSync(join(cwd, 'library.yaml'), 'title: Mine\n');
  expect(contentFolder({ RECTO_CONTENT: cwd }, '/')).toMatchObject({ root: cwd, bare: false });
});

test('treats a folder of decks as bare, with a path relative to the working directory', () => {
  mkdirSync(join(cwd, 'my decks'));
  const root = join(cwd, 'my decks');
  expect(contentFolder({ RECTO_CONTENT: './my decks' }, cwd)).toEqual({
    root,
    decksDir: root,
    notesDir: undefined,
    configFile: undefined,
    bare: true,
  });
});

test('reports a missing folder with advice', () => {
  expect(() => contentFolder({}, cwd)).toThrow(
    new ContentFolderError(
      `The content folder ${cwd}/content does not exist. Create it and put your decks into its folder decks/, or set RECTO_CONTENT to the folder that holds them.`,
    ),
  );
  expect(() => contentFolder({ RECTO_CONTENT: 'elsewhere' }, cwd)).toThrow(
    new ContentFolderError(
      `The content folder ${cwd}/elsewhere, named by RECTO_CONTENT, does not exist. Create it and put your decks into its folder decks/, or set RECTO_CONTENT to the folder that holds them.`,
    ),
  );
});

test('rejects a file', () => {
  writeFileSync(join(cwd, 'deck.md'), '');
  expect(() => contentFolder({ RECTO_CONTENT: 'deck.md' }, cwd)).toThrow(
    new ContentFolderError(
      `The content folder ${cwd}/deck.md, named by RECTO_CONTENT, is a file. Set RECTO_CONTENT to the folder that holds your decks.`,
    ),
  );
  expect(() => contentFolder({ RECTO_CONTENT: 'deck.md/inside' }, cwd)).toThrow('does not exist');
});
