import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { anki } from '../../src/export/anki/anki.ts';
import { collect, openContent, writeContent } from '../export/sample-library.ts';
import { findProgram, runProgram } from './programs.ts';

/** The system's Python, for which Debian's packages are installed. */
const PYTHON = '/usr/bin/python3';
const SCRIPT = fileURLToPath(new URL('import-apkg.py', import.meta.url));

const mnemosyne = findProgram(PYTHON, ['-c', 'import mnemosyne.libmnemosyne'], 'mnemosyne');
const sqlite = findProgram('sqlite3', ['--version'], 'sqlite3');

async function exported() {
  const root = writeContent();
  const { scope, library } = await openContent(root);
  const bytes = await collect(anki.write(scope()));
  const path = join(root, 'sample.apkg');
  writeFileSync(path, bytes);
  return { root, path, bytes, cards: [...library.cards.values()] };
}

interface ImportedCard {
  guid: string;
  fields: string[];
  tags: string[];
  question: string;
  answer: string;
}

test.skipIf(!mnemosyne.found)(`Mnemosyne imports a package${mnemosyne.note}`, async () => {
  const { root, path, cards } = await exported();
  const output = runProgram(PYTHON, ['-W', 'ignore', SCRIPT, path, join(root, 'mnemosyne')]);
  const imported = JSON.parse(output) as ImportedCard[];
  expect(imported.map(({ guid }) => guid)).toEqual(cards.map(({ key }) => key));
  expect(imported.map(({ fields }) => fields[0])).toEqual(cards.map(({ heading }) => heading));
  expect(imported[0]?.tags).toContain('River Engines::1 Water Wheels');
  expect(imported[0]?.tags).toContain('overshot_wheel');
  expect(imported[0]?.question).toContain('What power does a mass flow');
  expect(imported[0]?.question).not.toContain('potential energy');
  expect(imported[0]?.answer).toContain('potential energy');
});

test.skipIf(!sqlite.found)(`sqlite3 finds the database intact${sqlite.note}`, async () => {
  const { root, bytes } = await exported();
  const path = join(root, 'collection.anki2');
  writeFileSync(path, unzipSync(bytes)['collection.anki2'] ?? '');
  const sql = 'PRAGMA integrity_check; SELECT ver, (SELECT count(*) FROM notes) FROM col;';
  expect(runProgram('sqlite3', [path, sql])).toBe('ok\n11|3\n');
});
