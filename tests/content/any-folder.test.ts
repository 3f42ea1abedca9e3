import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLibraryBuilder } from '../../src/library/build-library.ts';
import { readConfig } from '../../src/library/config.ts';
import type { Cache } from '../../src/content/cache/open-cache.ts';
import { contentFolder } from '../../src/content/content-folder.ts';
import { createDeckSource } from '../../src/content/deck-source.ts';
import { findDeckFiles } from '../../src/content/deck-files.ts';
import { createLibraryService } from '../../src/content/library-service.ts';
import compileDeckJob from '../../src/compile/deck-worker.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'recto-any-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const deck = (question: string): string => `#### One\n:p ${question}\n??x\nYes.\nx??\n`;

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

const NO_CACHE: Cache = {
  get: () => undefined,
  has: () => false,
  set: () => undefined,
  setAll: () => undefined,
  keepLatest: () => undefined,
  clearExcept: () => undefined,
  retain: () => undefined,
  prune: () => undefined,
  close: () => undefined,
};

/** Reads the folder without a cache; `before` runs just before a deck's text is read. */
async function load(before: (file: string) => Promise<void> = () => Promise.resolve()) {
  const read = createDeckSource({
    folder: contentFolder({ RECTO_CONTENT: root }, '/'),
    cache: NO_CACHE,
    pool: {
      compile: async (job) => {
        await before(job.file);
        return compileDeckJob(job);
      },
    },
    base: undefined,
  });
  return createLibraryService(
    read,
    createLibraryBuilder(readConfig('', 'library.yaml').config),
  ).current();
}

const NAMES = [
  ...[
    'with spaces.md',
    'quo\'te".md',
    'two..dots...md',
    'a../b..c/x.md',
    '-dash.md',
    '$(x)`y`.md',
    '%2e%2e.md',
    '#?&=.md',
  ],
  ...['caf\u00e9.md', 'cafe\u0301.md', '漢字.md', '\u202egpj.md', `${'n'.repeat(252)}.md`],
  ...['a/b/c/d/e/f/g/h/deep.md', 'CON.md', 'new\nline.md', 'back\\slash.md'],
];

test('reads decks with any file name, each as a book with its card', async () => {
  for (const [index, name] of NAMES.entries()) await write(name, deck(`Question ${index}?`));
  const { counts, arranged, problems } = await load();
  expect(counts).toEqual({ decks: NAMES.length, questions: NAMES.length, cards: NAMES.length });
  const ids = arranged.cards.map(({ id }) => id.toLowerCase().normalize('NFKC'));
  expect(new Set(ids).size).toBe(NAMES.length);
  for (const id of ids)
    for (const slug of id.split('/')) expect(slug).toMatch(/^[\p{L}\p{N}\p{M}+#_-]+$/u);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('reports symbolic links that form a loop once and does not follow them', async () => {
  await write('a/one.md', deck('One?'));
  await symlink(join(root, 'a'), join(root, 'a', 'again'));
  await symlink('self.md', join(root, 'self.md'));
  await symlink(join(root, 'gone.md'), join(root, 'gone-link.md'));
  const { counts, problems } = await load();
  expect(counts.cards).toBe(1);
  const found = problems
    .filter(({ code }) => !code.endsWith('-missing'))
    .map(({ file, code }) => `${file} ${code}`);
  expect(found.sort()).toEqual([
    'a/again link-loops',
    'gone-link.md cannot-read',
    'self.md cannot-read',
  ]);
});

test('reports a deck that is deleted while others are read', async () => {
  for (let index = 0; index < 40; index++)
    await write(`${String(index).padStart(2, '0')}.md`, deck(`Question ${index}?`));
  const { counts, problems } = await load((file) => {
    if (file === '00.md') rmSync(join(root, '39.md'));
    return Promise.resolve();
  });
  expect(counts.cards).toBe(39);
  expect(
    problems
      .filter(({ severity }) => severity === 'error')
      .map(({ file, code }) => `${file} ${code}`),
  ).toEqual(['39.md cannot-read']);
});

test('does not throw if the folder is deleted while it is listed', async () => {
  const { files, problems } = await findDeckFiles(root, join(root, 'gone'));
  expect(files).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(['cannot-read']);
});
