import { readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

/**
 * How long a listing of a folder is reused, in milliseconds: long enough for many decks, too short for anybody to
 * notice.
 */
const LISTING_TTL_MS = 200;

interface Listing {
  root: string;
  made: number;
  /** Paths inside the folder, by the normalized name of the file. */
  byName: ReadonlyMap<string, readonly string[]>;
}

let latest: Listing | undefined;

/**
 * Finds the file in the content folder `root` that an Obsidian note, the deck at `file`, refers to as `name`: by file
 * name, with or without folders, in any Unicode form and case. Of several, returns the one closest to the deck.
 * @returns its path inside the folder
 */
export function findByName(root: string, file: string, name: string): string | undefined {
  const wanted = fold(name);
  const paths = listFiles(root).get(posix.basename(wanted)) ?? [];
  const fitting = paths.filter((path) => `/${fold(path)}`.endsWith(`/${wanted}`));
  const distance = (path: string) => posix.relative(posix.dirname(file), path).split('/').length;
  return fitting.toSorted((a, b) => distance(a) - distance(b) || (a < b ? -1 : 1))[0];
}

function listFiles(root: string): Listing['byName'] {
  if (latest?.root !== root || Date.now() - latest.made > LISTING_TTL_MS) {
    latest = { root, made: Date.now(), byName: Map.groupBy(readFiles(root), nameOf) };
  }
  return latest.byName;
}

const nameOf = (path: string): string => fold(posix.basename(path));

const fold = (name: string): string => name.normalize('NFC').toLowerCase();

/** Lists files, skipping hidden ones and `node_modules`; empty if the folder can't be read. */
function readFiles(root: string): string[] {
  try {
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((path) => !/(?:^|\/)(?:\.|node_modules\/)/.test(path));
  } catch {
    return [];
  }
}
