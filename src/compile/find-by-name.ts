import { readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

/** How long one listing of a folder serves: many decks are compiled in that time, and nobody waits for it. */
const LISTING_MS = 200;

interface Listing {
  root: string;
  made: number;
  /** Paths inside the folder, by the folded name of the file. */
  byName: ReadonlyMap<string, readonly string[]>;
}

let latest: Listing | undefined;

/**
 * The file of the content folder `root` that a note of Obsidian, the deck at `file`, calls `name`: by the file's name, with or
 * without folders before it, in any Unicode form and case. Of several, the one closest to the deck.
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
  if (latest?.root !== root || Date.now() - latest.made > LISTING_MS) {
    latest = { root, made: Date.now(), byName: Map.groupBy(readFiles(root), nameOf) };
  }
  return latest.byName;
}

const nameOf = (path: string): string => fold(posix.basename(path));

const fold = (name: string): string => name.normalize('NFC').toLowerCase();

/** Empty where the folder cannot be read; hidden files and `node_modules` are passed over. */
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
