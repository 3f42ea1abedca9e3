import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../decks/problem.ts';

/** Files that look like decks but are for people who look into the folder. */
const RE_README = /^readme\.md$/i;

/**
 * The decks under `folder`: paths relative to `root`, `/`-separated, in order of their names. Hidden entries and
 * `node_modules` are passed over; a link that leads back into a folder it stands in is reported and not followed.
 */
export async function findDeckFiles(
  root: string,
  folder: string,
): Promise<{ files: string[]; problems: Problem[] }> {
  const files: string[] = [];
  const problems: Problem[] = [];
  await walk(folder, '', []);
  const prefix = folder === root ? '' : `${folder.slice(root.length + 1).replaceAll('\\', '/')}/`;
  return {
    files: files.map((file) => prefix + file).sort(byCodeUnit),
    problems: problems.map((problem) => ({ ...problem, file: prefix + problem.file })),
  };

  async function walk(dir: string, path: string, above: readonly string[]): Promise<void> {
    try {
      const real = await realpath(dir);
      if (above.includes(real)) return void problems.push(linkLoops(path));
      for (const entry of await readdir(dir, { withFileTypes: true })) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
        const inner = path ? `${path}/${entry.name}` : entry.name;
        await visit(entry, join(dir, entry.name), inner, [...above, real]);
      }
    } catch (error) {
      problems.push(cannotRead(path || '.', error));
    }
  }

  async function visit(
    entry: Dirent,
    full: string,
    path: string,
    above: readonly string[],
  ): Promise<void> {
    try {
      const info = entry.isSymbolicLink() ? await stat(full) : entry;
      if (info.isDirectory()) await walk(full, path, above);
      else if (info.isFile() && isDeckName(path)) files.push(path);
    } catch (error) {
      if (isDeckName(path)) problems.push(cannotRead(path, error));
    }
  }
}

/** Whether a file of this path is a deck. */
export function isDeckName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /\.md$/i.test(name) && !name.startsWith('.') && !RE_README.test(name);
}

/** A file or folder that the system does not let us read. */
export function cannotRead(file: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    file,
    line: 1,
    column: 1,
    code: 'cannot-read',
    severity: 'error',
    message: `This cannot be read: ${reason}. Its cards are left out.`,
    hint: 'Check that it exists and that you may read it.',
  };
}

function linkLoops(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    code: 'link-loops',
    severity: 'warning',
    message: 'This link leads back to a folder that it stands in; it was not followed.',
    hint: 'Delete the link.',
  };
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
