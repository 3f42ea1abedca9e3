import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from './read-page.ts';

/** An older site all of whose links led somewhere. */
export interface CheckedBefore {
  /** Where it stands. */
  folder: string;
  /** Its files: paths within `folder`. */
  files: readonly string[];
  /** Files of the new site that are the same as in the old one. */
  unchanged: ReadonlySet<string>;
}

/**
 * The pages of the new site, in `folder`, whose links need not be looked at again: the unchanged ones, as long as
 * everything is still there that they may link to; else none.
 */
export function pagesToSkip(
  { folder: before, files: old, unchanged }: CheckedBefore,
  folder: string,
  files: readonly string[],
): ReadonlySet<string> {
  const now = new Set(files);
  const targets = old.filter((file) => !isGenerated(file));
  const holds = targets.every(
    (file) => now.has(file) && (unchanged.has(file) || keepsIds(file, before, folder)),
  );
  return holds ? unchanged : new Set();
}

/** Files that are named by their content; no page links to them, or each one that does has changed with them. */
function isGenerated(file: string): boolean {
  return /^(?:pagefind|_astro)\//.test(file);
}

function keepsIds(file: string, before: string, folder: string): boolean {
  if (!file.endsWith('.html')) return true;
  const ids = idsOf(join(folder, file));
  for (const id of idsOf(join(before, file))) if (!ids.has(id)) return false;
  return true;
}

function idsOf(path: string): Set<string> {
  return readPage(readFileSync(path, 'utf8')).ids;
}
