/** Paths are below the base path and percent-encoded; a page's ends with `/`, and that of the home page is empty. Sizes are in bytes. */
export interface SizedPath {
  path: string;
  size: number;
  /** Once compressed as servers do; absent where that would not make it smaller. */
  transfer?: number;
}

/** The bytes that are transferred when the file is loaded. */
export function transferSize({ size, transfer }: Pick<SizedPath, 'size' | 'transfer'>): number {
  return transfer ?? size;
}

/** What every kept book needs besides its own files; stands at `offline.json`. */
export interface SiteList {
  /** A digest of the whole site. */
  build: string;
  /** Hashed scripts, styles and fonts. */
  assets: SizedPath[];
  /** Pages and data that are no book's, and of the search index all but the texts of cards. */
  shared: SizedPath[];
}

/** What a kept book consists of; stands at `books/{book}/offline.json`. */
export interface BookList {
  book: string;
  title: string;
  /** A digest of its files. */
  revision: string;
  /** Of all files. */
  size: number;
  /** Of all files, once compressed as servers do. */
  transfer: number;
  /** In the list of a book that is kept: the bytes that were transferred when it was last loaded. */
  loaded?: number;
  /** Its pages, lists of cards, pictures, its texts in the search index, and the pages and lists of its concepts. */
  paths: string[];
}

/** What the service worker knows about its site. */
export interface WorkerSite {
  build: string;
  /** Begins and ends with `/`. */
  base: string;
  /** Loaded before the worker is used; `revision` is null where the address changes with the contents. */
  precache: { url: string; revision: string | null }[];
}

export const SITE_LIST = 'offline.json';
/** The page that is shown in place of one that is not there. */
export const OFFLINE_PAGE = 'offline/';

export function bookListPath(slug: string): string {
  return encodeURI(`books/${slug}/offline.json`);
}
