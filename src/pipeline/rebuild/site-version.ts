import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../content/project.ts';

const FILES = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
const FOLDERS = ['public', 'src'];
/** What the pages of the site are not made of. */
const RE_ABOUT = /\.md$|^screenshots\//;

/** A digest of what every site is made of beside its content: the project's own files, its packages, Node.js. */
export function siteVersion(): string {
  const hash = createHash('sha256').update(process.version);
  const files = [...FILES, ...FOLDERS.flatMap(filesOf)];
  for (const file of files) {
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
