import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zstdCompressSync, constants, gunzipSync } from 'node:zlib';
import { INDEX_FOLDER } from '../search/terms/index-folder.ts';
import { isFragment, isWordFile } from '../search/terms/search-record.ts';
import { isPageFile } from '../library/urls.ts';
import { scanPage } from './check/scan-page.ts';
import type { SiteLinks } from './check/site-links.ts';

/** Facts about a file of the site. */
export interface FileFacts {
  /** In bytes. */
  size: number;
  /** Compressed size as served; absent if compression would not make it smaller. */
  transfer?: number;
  /** Digest of the contents. */
  digest: string;
  /** For pages: ids of the elements. */
  ids?: readonly string[];
  /** For pages: paths within `files/` of the images that they show. */
  pictures?: readonly string[];
  /** For fragments of the search index: addresses of the cards and notes whose text they contain. */
  addresses?: readonly string[];
}

/** The files of a site by path, relative to its folder and `/`-separated, in order of path. */
export type SiteFiles = ReadonlyMap<string, FileFacts>;

export interface ReadSiteOptions {
  folder: string;
  /** Begins and ends with `/`. */
  base: string;
  /** Paths of all files. */
  files: readonly string[];
  /** Facts about files that need not be read. */
  known: ReadonlyMap<string, FileFacts>;
  /** Facts about files of a previous site; those named by their contents are still valid. */
  earlier: Readonly<Record<string, FileFacts>>;
  /** Collects the links of the pages that are read. */
  links: SiteLinks;
}

/** Writes a file of the site in `folder`, and creates the folders above it. */
export function writeSiteFile(folder: string, file: string, content: string | Uint8Array): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Reads the facts about a site's files that are not known yet; reads each file at most once. */
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

/** Computes the facts about a file from its contents; adds a page's links to `links`. */
export function factsOf(
  file: string,
  bytes: Buffer,
  { base, links }: Pick<ReadSiteOptions, 'base' | 'links'>,
): FileFacts {
  const facts = {
    size: bytes.length,
    ...transferOf(file, bytes),
    digest: digestOfBytes(bytes),
  };
  if (isFragment(inIndex(file))) return { ...facts, addresses: addressesIn(bytes) };
  if (!isPageFile(file)) return facts;
  const outline = scanPage(bytes.toString('utf8'), base);
  links.add(file, outline);
  return { ...facts, ids: [...outline.ids], pictures: outline.pictures };
}

/** What servers compress: text. Images, fonts, and the search index are compressed already. */
const RE_TEXT = /\.(?:html|json|js|css|svg|txt|xml|webmanifest)$/;

/** Zstandard at this level compresses pages to within 6 % of gzip, in a quarter of its time; builds measure every page. */
const FASTEST_LIKE_GZIP = { [constants.ZSTD_c_compressionLevel]: 1 };

function transferOf(file: string, bytes: Buffer): Pick<FileFacts, 'transfer'> {
  if (!RE_TEXT.test(file)) return {};
  // Less memory is set up for each page if its size is known; most pages fit into one chunk.
  const options = { params: FASTEST_LIKE_GZIP, pledgedSrcSize: bytes.length, chunkSize: 8192 };
  const transfer = zstdCompressSync(bytes, options).length;
  return transfer < bytes.length ? { transfer } : {};
}

export function digestOfBytes(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('base64url');
}

/** A file's path within the search index; empty for a file that is not in it. */
export function inIndex(file: string): string {
  return file.startsWith(`${INDEX_FOLDER}/`) ? file.slice(INDEX_FOLDER.length + 1) : '';
}

/** Returns whether a file is named by a digest of its contents; a page that links to it changes with it. */
export function isNamedByContents(file: string): boolean {
  return isAsset(file) || isFragment(inIndex(file)) || isWordFile(inIndex(file));
}

/** Returns whether a file is a script, style sheet, or font that Vite writes. */
export function isAsset(file: string): boolean {
  return file.startsWith('_astro/');
}

/** Matches the URL in a fragment's JSON; inside a JSON string, the quotes would be escaped. */
const RE_URL = /"url":("(?:[^"\\]|\\.)*")/g;

/** Returns the addresses, including the base path, of the records in a fragment of the index. */
function addressesIn(fragment: Uint8Array): string[] {
  const text = gunzipSync(fragment).toString('utf8');
  return [...text.matchAll(RE_URL)].map(([, url]) => JSON.parse(url ?? '""') as string);
}
