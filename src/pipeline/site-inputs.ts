import { createHash, type Hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFolder } from '../content/content-folder.ts';
import { lastCommit } from '../content/last-changed.ts';
import { isDeckName } from '../content/deck-files.ts';
import { walkFolder } from '../content/walk-folder.ts';

/**
 * Digests all inputs of a site: `version` of the code, the requested base path, the last commit, and the content folder.
 * Decks, notes, and settings are digested by content, other files by size and modification time.
 */
export async function siteInputs(
  { root, notesDir, configFile }: ContentFolder,
  version: string,
  base: string | undefined,
): Promise<string> {
  const hash = createHash('sha256').update(
    JSON.stringify([version, base ?? null, await lastCommit(root)]),
  );
  for await (const { path, kind } of walkFolder(root)) {
    hash.update(`\n${path}\n`);
    // An unreadable file may be readable next time, which must count as a change.
    if (kind !== 'file') {
      hash.update(kind);
      continue;
    }
    const full = join(root, path);
    const counts =
      isDeckName(path) || full === configFile || (notesDir && full.startsWith(join(notesDir, '/')));
    addFile(hash, full, counts ? 'text' : 'stamp');
  }
  return hash.digest('hex').slice(0, 32);
}

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
