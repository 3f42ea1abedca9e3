import { createHash } from 'node:crypto';
import { extname } from 'node:path';

/** The images of a package. */
export interface MediaFiles {
  /** Returns `html` with the address of each image of the site replaced by its name in the package. */
  rename: (html: string) => string;
  /** File of the content folder by its name in the package, in order of first use. */
  files: ReadonlyMap<string, string>;
}

const RE_ADDRESS = /(<img[^>]*\ssrc=")\/files\/([^"]*)"/g;

/** Names images by their contents: an image that changes gets a new name, so that Anki shows the new one. */
export function collectMedia(readFile: (path: string) => Uint8Array): MediaFiles {
  const files = new Map<string, string>();
  const names = new Map<string, string>();

  function nameOf(path: string): string {
    const known = names.get(path);
    if (known !== undefined) return known;
    const digest = createHash('sha256').update(readFile(path)).digest('hex').slice(0, 16);
    const name = `recto-${digest}${extname(path).toLowerCase()}`;
    names.set(path, name);
    if (!files.has(name)) files.set(name, path);
    return name;
  }

  return {
    files,
    rename: (html) =>
      html.replace(RE_ADDRESS, (_all, before: string, address: string) => {
        return `${before}${nameOf(decodeURIComponent(address))}"`;
      }),
  };
}
