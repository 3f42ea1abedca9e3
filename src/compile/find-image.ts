import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { findByName } from './find-by-name.ts';

// No SVG: opened by itself, one may run scripts as a page of the site.
const RE_IMAGE = /\.(?:png|jpe?g|gif|webp|avif)$/i;
const RE_SCHEME = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/** A file of the content folder that an image's address means. */
export interface FoundImage {
  path: string;
  found: boolean;
  /** The name it was looked for by, wherever in the folder it is; undefined where its address says where. */
  name?: string;
  /** True for a deck or a note that is linked to. */
  isNote?: true;
}

const WIKI = 'wiki:';

/** The address that stands for a file known by its name, as Obsidian has it. */
export function wikiAddress(name: string): string {
  return WIKI + encodeURIComponent(name);
}

/** An address as a message shows it: a name that `wikiAddress` stands for, else the address itself. */
export function shownAddress(address: string): string {
  return wikiName(address) ?? address;
}

function wikiName(address: string): string | undefined {
  if (!address.startsWith(WIKI)) return undefined;
  try {
    return decodeURIComponent(address.slice(WIKI.length));
  } catch {
    return undefined;
  }
}

/** The file of the content folder that an image's address in a deck means; undefined where it means none. */
export type FindImage = (src: string) => FoundImage | undefined;

/**
 * Finds the images of the deck at `file` (inside `root`): relative to the deck, from the content folder if they start with
 * `/`, or by their name for an address of `wikiAddress`, which may mean a deck or a note, too.
 */
export function createFindImage(root: string, file: string): FindImage {
  return (src) => {
    const name = wikiName(src);
    if (name !== undefined) return isImageName(name) ? imageByName(name) : noteByName(name);
    if (RE_SCHEME.test(src)) return undefined;
    const path = resolveInside(file, src);
    if (path === undefined || !isImageName(path)) return undefined;
    if (isImageFile(join(root, path))) return { path, found: true };
    const other = inOtherForm(root, path);
    return other !== undefined && isImageFile(join(root, other))
      ? { path: other, found: true }
      : { path, found: false };
  };

  function imageByName(name: string): FoundImage {
    const path = findByName(root, file, name);
    return path !== undefined && isImageFile(join(root, path))
      ? { path, found: true, name }
      : { path: name, found: false, name };
  }

  function noteByName(name: string): FoundImage {
    const endings = /\.mdx?$/i.test(name) ? [''] : ['.mdx', '.md'];
    const [path] = endings.flatMap((ending) => findByName(root, file, name + ending) ?? []);
    return { path: path ?? name, found: path !== undefined, name, isNote: true };
  }
}

/** The address on the site of a deck or note that a link names: a note's page, or where search finds what is in the deck. */
export function noteAddress({ path, name = '' }: FoundImage): string {
  const note = /^notes\/(.+)\.mdx$/i.exec(path)?.[1];
  if (note === undefined) return `/search/?q=${encodeURIComponent(name)}`;
  return `/notes/${note.split('/').map(encodeURIComponent).join('/')}/`;
}

/** The path of a file whose name differs in its Unicode form alone, as one from a Mac may; undefined where none does. */
function inOtherForm(root: string, path: string): string | undefined {
  let found = '';
  for (const name of path.split('/')) {
    const same = namesIn(join(root, found)).find((each) => isSameName(each, name));
    if (same === undefined) return undefined;
    found = posix.join(found, same);
  }
  return found;
}

function isSameName(a: string, b: string): boolean {
  return a.normalize('NFC') === b.normalize('NFC');
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Whether a file of this path may be an image that cards show. */
export function isImageName(path: string): boolean {
  return RE_IMAGE.test(path);
}

/** Whether an image stands there: a file that bears an image's name where a link leads, too, so that none publishes another file. */
function isImageFile(path: string): boolean {
  try {
    return statSync(path).isFile() && RE_IMAGE.test(realpathSync(path));
  } catch {
    return false;
  }
}

/** Undefined where the path leads out of the content folder or is no path at all. */
function resolveInside(file: string, src: string): string | undefined {
  const bare = src.split(/[?#]/, 1)[0] ?? '';
  try {
    const decoded = decodeURIComponent(bare);
    if (decoded.includes('\0') || decoded.includes('\\')) return undefined;
    const path = posix.normalize(
      decoded.startsWith('/') ? decoded.slice(1) : posix.join(posix.dirname(file), decoded),
    );
    return path.startsWith('..') || path.startsWith('/') ? undefined : path;
  } catch {
    return undefined;
  }
}
