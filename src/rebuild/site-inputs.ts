import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFolder } from '../content-folder.ts';
import { isDeckName } from '../loaders/deck-files.ts';

/**
 * A digest of all that a site is made of: `version`, the base path that was asked for, and the content folder. Decks,
 * notes and settings count by their text, other files by size and time.
 */
export function siteInputs(
  { root, notesDir, configFile }: ContentFolder,
  version: string,
  base: string | undefined,
): string {
  const hash = createHash('sha256').update(JSON.stringify([version, base ?? null]));
  for (const path of filesBelow(root)) {
    const full = join(root, path);
    const counts =
      isDeckName(path) || full === configFile || (notesDir && full.startsWith(join(notesDir, '/')));
    hash.update(`\n${path}\n`);
    addFile(hash, full, counts ? 'text' : 'stamp');
  }
  return hash.digest('hex').slice(0, 32);
}

/** A file that cannot be read now may be readable next time, which is a change. */
function addFile(hash: Hash, path: string, by: 'text' | 'stamp'): void {
  try {
    if (by === 'text') hash.update(readFileSync(path));
    else {
      const { size, mtimeMs } = statSync(path);
      hash.update(`${size} ${mtimeMs}`);
    }
  } catch (error) {
    hash.update(String(error));
  }
}

/** Paths within `root`, in an order of their own; like the search for decks, it passes over hidden folders. */
function* filesBelow(root: string, path = '', above: readonly string[] = []): Generator<string> {
  const real = attempt(() => realpathSync(join(root, path)));
  if (real === undefined || above.includes(real)) return;
  const entries = attempt(() => readdirSync(join(root, path), { withFileTypes: true })) ?? [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const inner = path ? `${path}/${entry.name}` : entry.name;
    if (isFolder(join(root, inner), entry)) yield* filesBelow(root, inner, [...above, real]);
    else yield inner;
  }
}

function isFolder(
  path: string,
  entry: { isDirectory: () => boolean; isSymbolicLink: () => boolean },
) {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return attempt(() => statSync(path).isDirectory()) ?? false;
}

function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
