/** Paths are below the base path and percent-encoded; a page's ends with `/`, and that of the home page is empty. Sizes are in bytes. */
export interface SizedPath {
  path: string;
  size: number;
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
  /** Its pages, lists of cards, pictures, and its texts in the search index. */
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
