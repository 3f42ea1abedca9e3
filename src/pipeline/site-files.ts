import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { INDEX_FOLDER, isFragment } from '../search/terms/search-record.ts';
import { scanPage } from './check/scan-page.ts';
import type { SiteLinks } from './check/site-links.ts';

/** What is known of a file of a site. */
export interface FileFacts {
  /** Bytes. */
  size: number;
  /** Changes with the contents. */
  digest: string;
  /** Of a page: the ids of its elements. */
  ids?: readonly string[];
  /** Of a page: files of the pictures of the content folder that it shows. */
  pictures?: readonly string[];
  /** Of a file of the search index: the addresses of the cards and notes whose texts it holds. */
  addresses?: readonly string[];
}

/** The files of a site, by their path in its folder, `/`-separated, in the order of their paths. */
export type SiteFiles = ReadonlyMap<string, FileFacts>;

export interface ReadSiteOptions {
  folder: string;
  /** Begins and ends with `/`. */
  base: string;
  /** Paths of all files. */
  files: readonly string[];
  /** Of files that need not be read. */
  known: ReadonlyMap<string, FileFacts>;
  /** Files of an earlier site; those that are named by their contents are still the same. */
  earlier: Readonly<Record<string, FileFacts>>;
  /** Gathers the links of the pages that are read. */
  links: SiteLinks;
}

/** Reads what is not known yet of a site's files; each is read at most once. */
export function readSiteFiles({
  folder,
  base,
  files,
  known,
  earlier,
  links,
}: ReadSiteOptions): SiteFiles {
  const read = (file: string): FileFacts => {
    const before = isNamedByContents(file) ? earlier[file] : undefined;
    if (before?.size === statSync(join(folder, file)).size) return before;
    return factsOf(file, readFileSync(join(folder, file)), { base, links });
  };
  return new Map(files.toSorted().map((file) => [file, known.get(file) ?? read(file)]));
}

/** What a file's contents say of it; the links of a page go to `links`. */
export function factsOf(
  file: string,
  bytes: Buffer,
  { base, links }: Pick<ReadSiteOptions, 'base' | 'links'>,
): FileFacts {
  const digest = createHash('sha1').update(bytes).digest('base64url');
  const facts = { size: bytes.length, digest };
  if (isFragment(inIndex(file))) return { ...facts, addresses: addressesIn(bytes) };
  if (!file.endsWith('.html')) return facts;
  const outline = scanPage(bytes.toString('utf8'), base);
  links.add(file, outline);
  return { ...facts, ids: [...outline.ids], pictures: outline.pictures };
}

/** A file's path within the search index; empty for a file that is not in it. */
export function inIndex(file: string): string {
  return file.startsWith(`${INDEX_FOLDER}/`) ? file.slice(INDEX_FOLDER.length + 1) : '';
}

/** Files that are named by a digest of their contents; each page that links to one has changed with it. */
export function isNamedByContents(file: string): boolean {
  return file.startsWith('_astro/') || isFragment(inIndex(file));
}

/** In the JSON of Pagefind's fragments; within a string the quotes would be escaped. */
const RE_URL = /"url":("(?:[^"\\]|\\.)*")/g;

/** The addresses, base path included, of the records whose texts a fragment of the index holds. */
function addressesIn(fragment: Uint8Array): string[] {
  const text = gunzipSync(fragment).toString('utf8');
  return [...text.matchAll(RE_URL)].map(([, url]) => JSON.parse(url ?? '""') as string);
}
