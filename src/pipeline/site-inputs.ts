import { createHash, type Hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFolder } from '../content/content-folder.ts';
import { lastCommit } from '../content/last-changed.ts';
import { isDeckName } from '../content/deck-files.ts';
import { PROJECT_ROOT } from '../content/project.ts';
import { walkFolder } from '../content/walk-folder.ts';

/** Digests of inputs, of 32 hexadecimal digits. */
export interface SiteInputs {
  /** Of the decks and the last commit. */
  decks: string;
  /** Of all others, which Astro makes its bundle from. */
  others: string;
}

/**
 * Digests the inputs of a site: `version` of the code, the requested base path, the last commit, and the content folder.
 * Decks, notes, and settings are digested by content, other files by size and modification time.
 */
export async function siteInputs(
  { root, notesDir, configFile }: ContentFolder,
  version: string,
  base: string | undefined,
): Promise<SiteInputs> {
  const start = JSON.stringify([version, PROJECT_ROOT, base ?? null]);
  const others = createHash('sha256').update(start);
  const decks = createHash('sha256').update(JSON.stringify([await lastCommit(root)]));
  for await (const { path, kind } of walkFolder(root)) {
    const full = join(root, path);
    const isNote = notesDir !== undefined && full.startsWith(join(notesDir, '/'));
    const isDeck = isDeckName(path);
    const hash = isDeck && !isNote ? decks : others;
    hash.update(`\n${path}\n`);
    // An unreadable file may be readable next time, which must count as a change.
    if (kind !== 'file') hash.update(kind);
    else addFile(hash, full, isDeck || isNote || full === configFile ? 'text' : 'stamp');
  }
  const digest = (hash: Hash): string => hash.digest('hex').slice(0, 32);
  return { decks: digest(decks), others: digest(others) };
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
