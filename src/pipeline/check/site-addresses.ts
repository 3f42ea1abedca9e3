import { decodePercent } from '../../text/decode-percent.ts';

/** Resolves links against the files of a built site. */
export interface SiteAddresses {
  /** Returns the target of a link on a page. */
  resolve: (link: string, page: string) => Target;
}

export type Target =
  /** Another site, or a scheme that isn't checked. */
  | { kind: 'elsewhere' }
  | { kind: 'nothing' }
  /** A file of the site. `fragment` is decoded, and empty if there is none. */
  | { kind: 'file'; file: string; fragment: string };

const ELSEWHERE: Target = { kind: 'elsewhere' };
const NOTHING: Target = { kind: 'nothing' };
/** Placeholder origin: a resolved URL that still begins with it is on this site. */
const ORIGIN = 'http://site.invalid';

/** `files` are paths within the site; `base` begins and ends with `/`. */
export function siteAddresses(files: Iterable<string>, base: string): SiteAddresses {
  const known = new Map([...files].map((file) => [base + file.normalize('NFC'), file]));

  function fileAt(path: string): string | undefined {
    if (path.endsWith('/')) return known.get(`${path}index.html`);
    return known.get(path) ?? known.get(`${path}/index.html`);
  }

  return {
    resolve(link, page) {
      const plain = /^\/[\w/.-]*$/.test(link) && !link.startsWith('//') && !link.includes('..');
      const direct = plain ? fileAt(link) : undefined;
      if (direct !== undefined) return { kind: 'file', file: direct, fragment: '' };
      const from = ORIGIN + encodeURI(base + page.replace(/(?:^|(?<=\/))index\.html$/, ''));
      if (!URL.canParse(link, from)) return NOTHING;
      const url = new URL(link, from);
      if (url.origin !== ORIGIN) return ELSEWHERE;
      const file = fileAt(decodePercent(url.pathname).normalize('NFC'));
      if (file === undefined) return NOTHING;
      const fragment = decodePercent(url.hash.slice(1));
      return { kind: 'file', file, fragment: fragment === 'top' ? '' : fragment };
    },
  };
}
