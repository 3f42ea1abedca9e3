import { join } from 'node:path';
import type { Problem } from '../text/problem.ts';
import { findForeignFile } from './foreign-files.ts';
import { walkFolder } from './walk-folder.ts';
import { errorMessage } from '../text/error-message.ts';

/** Files that look like decks but document the folder. */
const RE_README = /^readme\.md$/i;

/**
 * Finds the decks below `folder`; paths are relative to `root`, `/`-separated, and sorted. Reports symbolic links that
 * form a loop, which are not followed, and files with cards of other programs.
 */
export async function findDeckFiles(
  root: string,
  folder: string,
): Promise<{ files: string[]; problems: Problem[] }> {
  const files: string[] = [];
  const problems: Problem[] = [];
  const prefix = folder === root ? '' : `${folder.slice(root.length + 1).replaceAll('\\', '/')}/`;
  for await (const { path, kind, error } of walkFolder(folder)) {
    const file = prefix + path;
    if (kind === 'loop') problems.push(linkLoops(file));
    else if (kind === 'unread-folder') problems.push(cannotRead(file, error));
    else if (kind === 'unread-file' && isDeckName(path)) problems.push(cannotRead(file, error));
    else if (kind === 'file' && isDeckName(path)) files.push(file);
    else if (kind === 'file') {
      const foreign = await findForeignFile(join(folder, path), file);
      if (foreign) problems.push(foreign);
    }
  }
  return { files: files.sort(byCodeUnit), problems };
}

/** Returns whether a path is that of a deck. */
export function isDeckName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /\.md$/i.test(name) && !name.startsWith('.') && !RE_README.test(name);
}

/** Reports a file or folder that can't be read. */
export function cannotRead(file: string, error: unknown): Problem {
  const reason = errorMessage(error);
  return {
    file,
    line: 1,
    column: 1,
    code: 'cannot-read',
    severity: 'error',
    message: `This cannot be read: ${reason}. Its cards are missing from the site.`,
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
    message: 'This link points to a folder that contains it; it was not followed.',
    hint: 'Delete the link.',
  };
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
