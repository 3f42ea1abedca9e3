import { realpathSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

// No SVG: opened by itself, one may run scripts as a page of the site.
const RE_IMAGE = /\.(?:png|jpe?g|gif|webp|avif)$/i;
const RE_SCHEME = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/** A file of the content folder that an image's address means. */
export interface FoundImage {
  path: string;
  found: boolean;
}

/** The file of the content folder that an image's address in a deck means; undefined where it means none. */
export type FindImage = (src: string) => FoundImage | undefined;

/** Finds the images of the deck at `file` (inside `root`): relative to the deck, or from the content folder if they start with `/`. */
export function createFindImage(root: string, file: string): FindImage {
  return (src) => {
    if (RE_SCHEME.test(src)) return undefined;
    const path = resolveInside(file, src);
    if (path === undefined || !isImageName(path)) return undefined;
    return { path, found: isImageFile(join(root, path)) };
  };
}

/** Whether a file of this path may be an image that cards show. */
export function isImageName(path: string): boolean {
  return RE_IMAGE.test(path);
}

/** Whether an image stands there: a file that bears an image's name where a link leads, too, so that none publishes another file. */
export function isImageFile(path: string): boolean {
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
