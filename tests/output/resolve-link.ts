import type { Output } from './read-output.ts';

/** Returns the file of the site that a link points to, or undefined. */
export type Resolve = (
  href: string,
  /** The file that contains the link. */
  from: string,
) => { file: string; fragment: string } | 'elsewhere' | undefined;

/** Placeholder origin. */
const ORIGIN = 'http://site.invalid';

/**
 * Creates a function that resolves links like a browser and a plain file server; other origins and schemes are
 * elsewhere.
 */
export function createResolver({ sizes, base }: Pick<Output, 'sizes' | 'base'>): Resolve {
  const files = new Map([...sizes.keys()].map((file) => [file.normalize('NFC'), file]));
  return (href, from) => {
    const page = ORIGIN + encodeURI(base + from.replace(/(^|\/)index\.html$/, '$1'));
    if (!URL.canParse(href, page)) return undefined;
    const { origin, pathname, hash } = new URL(href, page);
    if (origin !== ORIGIN) return 'elsewhere';
    if (!pathname.startsWith(base)) return undefined;
    const path = decode(pathname.slice(base.length)).normalize('NFC');
    const inFolder = path === '' || path.endsWith('/') ? `${path}index.html` : `${path}/index.html`;
    const file = files.get(path) ?? files.get(inFolder);
    return file === undefined ? undefined : { file, fragment: decode(hash.slice(1)) };
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
