import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from '../../text/once.ts';
import { PROJECT_ROOT } from '../project.ts';

const FILES = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
const FOLDERS = ['public', 'src'];
/** Files that don't affect the output. */
const RE_ABOUT = /\.md$|^screenshots\//;

/**
 * Digests everything except the content that affects the output: the project's own files, the versions of its packages,
 * and Node.js. 32 hexadecimal digits.
 */
export const codeFingerprint = once(digestCode);

function digestCode(): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...FILES, ...FOLDERS.flatMap(filesOf)]) {
    const bytes = readFileSync(join(PROJECT_ROOT, file));
    hash.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 32);
}

function filesOf(folder: string): string[] {
  const entries = readdirSync(join(PROJECT_ROOT, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(PROJECT_ROOT.length))
    .filter((file) => !RE_ABOUT.test(file.slice(folder.length + 1)))
    .sort();
}
