import { posix } from 'node:path';
import { ROUTES } from '../../src/site/routes.ts';
import { START_FILE } from '../../src/search/terms/start-file.ts';
import type { Output } from './read-output.ts';
import type { Resolve } from './resolve-link.ts';

/** Files that browsers, servers, and crawlers request without a link. */
const ROOTS = [
  'index.html',
  '404.html',
  'robots.txt',
  '_headers',
  'llms.txt',
  'favicon.ico',
  'sitemap-index.xml',
];
/** Pages that every site has; the navigation omits the page of notes if there are none. */
const ROUTE_PAGES = Object.values(ROUTES).map(({ address }) => `${address.slice(1)}index.html`);
/** Shown with shared links; pages refer to them only if the site has a full address. */
const RE_PREVIEW = /^(?:preview\.png|social\/.*\.png)$/;
/** Lists that scripts load for the page next to them. */
const NEXT_TO_PAGES = ['cards.json', 'offline.json', 'tree.json'];
/** Looks like a file name. */
const RE_NAME = /[\w~%+@.-]+\.[a-z][\w]*/g;

/** Finds unused files: no link, stylesheet, script, or list that is itself in use refers to them. */
export function findUnaccounted(output: Output, resolve: Resolve): string[] {
  const { sizes, pages, texts } = output;
  const reached = new Set<string>();
  const open = [...ROOTS, ...ROUTE_PAGES].filter((file) => sizes.has(file));
  open.push(...[...sizes.keys()].filter((file) => RE_PREVIEW.test(file)));
  open.push(...sharedHeadingPages(pages.keys()));
  const named = filesByName(sizes.keys());
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const page = pages.get(file);
    if (page) open.push(...ledToBy(file, page.links, resolve), ...besides(file, sizes));
    const text = texts.get(file);
    if (text !== undefined) open.push(...namedIn(text, file, named, resolve));
    open.push(...ofIndex(file, output));
  }
  return [...sizes.keys()].filter((file) => !reached.has(file));
}

function ledToBy(from: string, links: readonly { href: string }[], resolve: Resolve): string[] {
  return links.flatMap(({ href }) => {
    const target = resolve(href, from);
    return typeof target === 'object' ? [target.file] : [];
  });
}

function besides(page: string, sizes: ReadonlyMap<string, number>): string[] {
  const folder = page.replace(/index\.html$/, '');
  if (folder === '' || folder === page) return [];
  return NEXT_TO_PAGES.map((name) => folder + name).filter((file) => sizes.has(file));
}

/**
 * Returns the pages of headings that several cards of a chapter share, at the address that the first of them had while
 * it was the only one: external links may still point there. Each card's own address has a digest appended.
 */
function sharedHeadingPages(pages: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  const files = [...pages].filter((file) => /^books(?:\/[^/]+){3}\/index\.html$/.test(file));
  for (const file of files) {
    const heading = file.replace(/-[a-z2-7]{6,}(?=\/index\.html$)/, '');
    if (heading !== file) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  }
  return files.filter((file) => (counts.get(file) ?? 0) > 1);
}

/**
 * Indexes files of the root, of `_astro`, and of the search index by name; names of lists of books and chapters are
 * ambiguous.
 */
function filesByName(files: Iterable<string>): Map<string, string> {
  const plain = [...files].filter((file) => /^(?:_astro\/|pagefind\/)?[^/]+$/.test(file));
  return new Map(plain.map((file) => [posix.basename(file), file]));
}

/** Returns the files that a script, a stylesheet, a list, or a manifest refers to, by address or by file name. */
function namedIn(
  text: string,
  from: string,
  named: ReadonlyMap<string, string>,
  resolve: Resolve,
): string[] {
  const names = [...text.matchAll(RE_NAME)].flatMap(([name]) => named.get(name) ?? []);
  const isList = /\.(?:webmanifest|xml)$|^sw\.js$|^llms\.txt$/.test(from);
  const quoted = isList
    ? [...text.matchAll(/["'`>(](?:https?:\/\/[^/]+)?([^"'`<>()]*\/[^"'`<>()]*)(?=["'`<)])/g)]
    : [];
  return [
    ...names.filter((file) => !file.endsWith('.html')),
    ...ledToBy(
      from,
      quoted.map(([, href = '']) => ({ href })),
      resolve,
    ),
  ];
}

/** Returns the files that the first file of the search index leads to: Pagefind builds their addresses from digests in its lists. */
function ofIndex(file: string, { sizes, texts }: Output): string[] {
  const name = posix.basename(file);
  if (name !== START_FILE) return [];
  const folder = file.slice(0, -name.length);
  const listed = texts.get(file) ?? '';
  return [...sizes.keys()].filter((path) => {
    if (!path.startsWith(folder)) return false;
    const own = path.slice(folder.length);
    // These are named by the first letter of a word that was not found.
    if (/^(?:words|meanings)\//.test(own)) return true;
    if (!/^(?:part-\d+\/)?(?:fragment|index|filter)\//.test(own)) return false;
    return listed.includes(posix.basename(path).replace(/\.pf_\w+$/, ''));
  });
}
