import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from './deck-cache.ts';

const SOURCE = fileURLToPath(new URL('..', import.meta.url));
/** Of `loaders` what turns text into a reading; `search` reads the text that is searched. */
const ROOMS = ['decks', 'library', 'loaders', 'mdx', 'search'];
const LOCK_FILE = fileURLToPath(new URL('../../package-lock.json', import.meta.url));

/**
 * A digest of everything that the reading of a deck depends on beside its text: the code of the rooms it goes through
 * and the versions of all packages. A reading in the cache from other code is never found.
 */
export function readerVersion(): string {
  const rooms = ROOMS.flatMap((room) => sourcesOf(join(SOURCE, room)));
  return digestOf(
    ...rooms.map((file) => readFileSync(file, 'utf8')),
    readFileSync(LOCK_FILE, 'utf8'),
  );
}

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(folder, name));
}
