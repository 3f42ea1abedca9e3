import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readerVersion, readSources } from '../../../src/content/cache/reader-version.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recto-version-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the sources of a module are its own and those of all that it imports, types aside', async () => {
  const texts = [
    "import { b } from './b.ts';\nimport './d.ts';\nimport fs from 'node:fs';",
    "export {\n  c,\n} from './c.ts';\nexport const b = 1;",
    "import type {\n  F,\n} from './f.ts';\nvoid import('./e.ts');",
    '// d',
    '// e',
    '// f',
  ];
  for (const [index, text] of texts.entries())
    await writeFile(join(folder, `${'abcdef'.charAt(index)}.ts`), text);
  expect(readSources([pathToFileURL(join(folder, 'a.ts'))])).toEqual(texts.slice(0, 5));
});

test('the version is the same at each call', () => {
  expect(readerVersion()).toBe(readerVersion());
});
