import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestFolder } from './digest-folder.ts';
import { differences } from './measure-builds.ts';
import { createRectoSite } from './recto-site.ts';

const DECK =
  '# Flashcards: A\n\n#### One\n:p Why?\n??x\n$$x$$\nx??\n\n#### Two\n:p How?\n??x\nBy hand.\nMore.\nx??\n';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recto-bench-test-'));
  const cards = [
    { url: '/books/a/1/one/', sources: [{ file: 'decks/a.md', line: 4 }] },
    { url: '/books/a/1/two/', sources: [{ file: 'decks/a.md', line: 10 }] },
  ];
  await mkdir(join(folder, 'project/dist/books/a'), { recursive: true });
  await writeFile(join(folder, 'project/dist/books/a/cards.json'), JSON.stringify({ cards }));
  await mkdir(join(folder, 'content/decks'), { recursive: true });
  await writeFile(join(folder, 'content/decks/a.md'), DECK);
});
afterEach(() => rm(folder, { recursive: true }));

test('an edit puts its word into the first answer that begins with prose, replacing the previous word', async () => {
  const site = createRectoSite(join(folder, 'project'), join(folder, 'content'));
  expect(await site.editedPage()).toBe('/books/a/1/two/');
  await site.edit('first');
  await site.edit('second');
  const text = await readFile(join(folder, 'content/decks/a.md'), 'utf8');
  expect(text).toBe(DECK.replace('By hand.', 'By hand. second'));
});

test('differences between two outputs are listed, whichever has the file', async () => {
  const before = await digestFolder(join(folder, 'content'));
  await writeFile(join(folder, 'content/decks/a.md'), 'other');
  await writeFile(join(folder, 'content/new.md'), '');
  const after = await digestFolder(join(folder, 'content'));
  expect(differences(before, after)).toEqual(['decks/a.md', 'new.md']);
  expect(differences(after, after)).toEqual([]);
});
