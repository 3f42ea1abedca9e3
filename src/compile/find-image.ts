import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { findByName } from './find-by-name.ts';

// No SVG: opened by itself, one could run scripts as a page of the site.
const RE_IMAGE = /\.(?:png|jpe?g|gif|webp|avif)$/i;
const RE_NOTE = /\.mdx?$/i;
const RE_SCHEME = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/** A file of the content folder that the address of an image or link refers to. */
export interface FoundImage {
  path: string;
  found: boolean;
  /** The name it was found by, anywhere in the folder; undefined if the address is a path. */
  name?: string;
  /** Set for a deck or note that is linked to. */
  isNote?: true;
}

const WIKI = 'wiki:';

/** Returns the address that represents a file known by its name, as in Obsidian. */
export function wikiAddress(name: string): string {
  return WIKI + encodeURIComponent(name);
}

/** Returns an address for messages: the name in an address from `wikiAddress`, or else the address itself. */
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

/** Finds the file of the content folder that an image's address in a deck refers to, if any. */
export type FindImage = (src: string) => FoundImage | undefined;

/**
 * Creates a function that finds the images of the deck at `file` (inside `root`): relative to the deck, from the
 * content folder if they start with `/`, or by name for an address from `wikiAddress`, which may also refer to a deck
 * or note.
 */
export function createFindImage(root: string, file: string): FindImage {
  return (src) => {
    const name = wikiName(src);
    if (name !== undefined) return isImageName(name) ? imageByName(name) : noteByName(name);
    if (RE_SCHEME.test(src)) return undefined;
    const path = resolveInside(file, src);
    if (path === undefined) return undefined;
    if (RE_NOTE.test(path)) return noteAt(path);
    if (!isImageName(path)) return undefined;
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

  function noteAt(path: string): FoundImage {
    const found = [path, inOtherForm(root, path)].find(
      (one) => one !== undefined && statSync(join(root, one), { throwIfNoEntry: false })?.isFile(),
    );
    return { path: found ?? path, found: found !== undefined, isNote: true };
  }

  function noteByName(name: string): FoundImage {
    const endings = /\.mdx?$/i.test(name) ? [''] : ['.mdx', '.md'];
    const [path] = endings.flatMap((ending) => findByName(root, file, name + ending) ?? []);
    return { path: path ?? name, found: path !== undefined, name, isNote: true };
  }
}

/** Returns the address on the site of a note's page; undefined for a deck. */
export function noteAddress({ path }: FoundImage): string | undefined {
  const note = /^notes\/(.+)\.mdx$/i.exec(path)?.[1];
  if (note === undefined) return undefined;
  return `/notes/${note.split('/').map(encodeURIComponent).join('/')}/`;
}

/** Finds a file whose path differs only in its Unicode form, as one from a Mac may. */
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

/** Returns whether a path has the extension of an image that cards may show. */
export function isImageName(path: string): boolean {
  return RE_IMAGE.test(path);
}

/**
 * Returns whether an image exists. A symbolic link must point to a file with an image's name too, so that it can't
 * publish other files.
 */
function isImageFile(path: string): boolean {
  try {
    return statSync(path).isFile() && RE_IMAGE.test(realpathSync(path));
  } catch {
    return false;
  }
}

/** Resolves a path inside the content folder; undefined if it leads out of the folder or isn't a valid path. */
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
