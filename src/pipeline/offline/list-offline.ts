import { createHash } from 'node:crypto';
import { KEPT_ADDRESSES } from '../../site/routes.ts';
import { isFragment } from '../../search/terms/search-record.ts';
import { isMeanings } from '../../search/terms/meanings.ts';
import { isWordList } from '../../search/terms/word-lists.ts';
import {
  OFFLINE_PAGE,
  transferSize,
  type BookList,
  type SiteList,
  type SizedPath,
  type WorkerSite,
} from '../../worker/lists.ts';
import { inIndex, type FileFacts, type SiteFiles } from '../site-files.ts';

export interface OfflineLists {
  site: SiteList;
  books: BookList[];
  worker: WorkerSite;
}

export interface ListOptions {
  /** All files of the site. */
  files: SiteFiles;
  /** Begins and ends with `/`. */
  base: string;
  books: readonly OfflineBook[];
  /** Files that every page shows. @default [] */
  onEveryPage?: readonly string[];
}

export interface OfflineBook {
  slug: string;
  title: string;
  /** Slugs of the concepts of its cards that have pages of their own. */
  concepts?: readonly string[];
}

interface SiteFile extends FileFacts {
  /** Path within the site, `/`-separated. */
  file: string;
  /** Address relative to the base path, percent-encoded; for a page, its folder's address. */
  path: string;
}

/** Files that only other programs read; a reader can copy the Markdown of a card, `books/{book}/{chapter}/{card}/index.md`. */
const RE_FOR_PROGRAMS = /\.(?:txt|xml)$|^(?!books\/(?:[^/]+\/){3}index\.md$).*\.md$/;

const RE_INDEX_PAGE = /(?:^|(?<=\/))index\.html$/;

/** Larger scripts, in bytes, are cached on first use, or when a book is saved. */
const LARGEST_PRECACHED = 120_000;
/** Pages and data needed to study a saved book. */
const SHARED_FILES = new Set([
  ...KEPT_ADDRESSES.map((address) => `${address.slice(1)}index.html`),
  'library.json',
  'concepts.json',
]);
const RE_ASSET = /^_astro\/.*\.(?:js|css|woff2)$/;
/** The text font for Latin script, which most pages need; other fonts are cached on first use. */
const RE_TEXT_FONT = /-latin-wght-normal\.[^/]*\.woff2$/;
/** The icon that every page links to. */
const ICON = 'favicon.svg';

/** Lists the files that the service worker and the pages store for offline use. */
export function listOffline({
  files: facts,
  base,
  books,
  onEveryPage = [],
}: ListOptions): OfflineLists {
  const files = [...facts].map(([file, known]): SiteFile => ({
    file,
    path: encodeURI(file.replace(RE_INDEX_PAGE, '')),
    ...known,
  }));
  const precached = new Set([OFFLINE_PAGE, ICON, ...onEveryPage]);
  const build = digestOf(files);
  const assets = files.filter(({ file }) => RE_ASSET.test(file));
  const shared = files.filter(({ file }) => SHARED_FILES.has(file) || isOfIndex(file));
  const ofBooks = filesOfBooks(files, base);
  const ofConcepts = Map.groupBy(files.filter(isOfConcept), ({ file }) => file.split('/')[1] ?? '');
  return {
    site: { build, assets: assets.map(toSizedPath), shared: shared.map(toSizedPath) },
    books: books.map((book) => {
      const concepts = (book.concepts ?? []).flatMap((slug) => ofConcepts.get(slug) ?? []);
      return listBook(book, [...(ofBooks.get(book.slug) ?? []), ...concepts]);
    }),
    worker: {
      build,
      base,
      precache: [
        ...assets.filter(isPrecached).map(({ path }) => ({ url: base + path, revision: null })),
        ...files
          .filter(({ file, path }) => precached.has(path) || precached.has(file))
          .map(({ path, digest }) => ({ url: base + path, revision: digest })),
      ],
    },
  };
}

/** Returns whether a file of the search index is needed to search any book; spellings are corrected without lists of words, too. */
function isOfIndex(file: string): boolean {
  const path = inIndex(file);
  return path !== '' && !isFragment(path) && !isWordList(path) && !isMeanings(path);
}

/** Whether it is a page or the list of a concept: `concepts/{concept}/…`. */
function isOfConcept({ file }: SiteFile): boolean {
  return /^concepts\/[^/]+\/./.test(file) && !RE_FOR_PROGRAMS.test(file);
}

function isPrecached({ file, size }: SiteFile): boolean {
  if (file.endsWith('.woff2')) return RE_TEXT_FONT.test(file);
  return size <= LARGEST_PRECACHED;
}

function toSizedPath({ path, size, transfer }: SiteFile): SizedPath {
  return { path, size, ...(transfer === undefined ? {} : { transfer }) };
}

/** Returns the files of each book by slug: its pages, their images, and its part of the search index. */
function filesOfBooks(files: readonly SiteFile[], base: string): Map<string, Set<SiteFile>> {
  const byName = new Map(files.map((file) => [file.file, file]));
  const books = new Map<string, Set<SiteFile>>();
  const add = (slug: string, file: SiteFile | undefined): void => {
    if (!file) return;
    const own = books.get(slug) ?? new Set();
    books.set(slug, own.add(file));
  };
  for (const file of files) {
    const [folder, slug = ''] = file.file.split('/', 2);
    if (folder === 'books' && !RE_FOR_PROGRAMS.test(file.file)) {
      add(slug, file);
      for (const picture of file.pictures ?? []) add(slug, byName.get(picture));
    }
    for (const address of file.addresses ?? []) {
      if (!address.startsWith(`${base}books/`)) continue;
      add(decodeURI(address.slice(base.length).split('/', 2)[1] ?? ''), file);
    }
  }
  return books;
}

function listBook({ slug, title }: OfflineBook, files: readonly SiteFile[]): BookList {
  return {
    book: slug,
    title,
    revision: digestOf(files),
    size: files.reduce((sum, { size }) => sum + size, 0),
    transfer: files.reduce((sum, file) => sum + transferSize(file), 0),
    paths: files.map(({ path }) => path),
  };
}

function digestOf(files: readonly SiteFile[]): string {
  const hash = createHash('sha256');
  for (const { file, digest } of files) hash.update(`${file}\n${digest}\n`);
  return hash.digest('hex').slice(0, 16);
}
