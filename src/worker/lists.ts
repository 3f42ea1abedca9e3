/**
 * A path is relative to the base path and percent-encoded; a page's ends with `/`, the home page's is empty. Sizes are
 * in bytes.
 */
export interface SizedPath {
  path: string;
  size: number;
  /** Size after the compression that servers use; absent if that isn't smaller. */
  transfer?: number;
}

/** Returns the number of bytes that are transferred when the file is loaded. */
export function transferSize({ size, transfer }: Pick<SizedPath, 'size' | 'transfer'>): number {
  return transfer ?? size;
}

/** The files that every saved book requires besides its own; served at `offline.json`. */
export interface SiteList {
  /** Digest of the whole site. */
  build: string;
  /** Hashed scripts, styles, and fonts. */
  assets: SizedPath[];
  /** Pages and data outside of books, and the search index except for the text of cards. */
  shared: SizedPath[];
}

/** The files of a saved book; served at `books/{book}/offline.json`. */
export interface BookList {
  book: string;
  title: string;
  /** Digest of its files. */
  revision: string;
  /** Total of all files. */
  size: number;
  /** Total of all files after the compression that servers use. */
  transfer: number;
  /** In the list of a saved book: the number of bytes transferred when it was last loaded. */
  loaded?: number;
  /** Its pages, lists of cards, images, its part of the search index, and the pages and lists of its concepts. */
  paths: string[];
}

/** What the service worker knows about its site. */
export interface WorkerSite {
  build: string;
  /** Begins and ends with `/`. */
  base: string;
  /** Files loaded before the worker is activated; `revision` is null if the address changes with the contents. */
  precache: { url: string; revision: string | null }[];
}

export const SITE_LIST = 'offline.json';
/** The page shown instead of one that isn't available. */
export const OFFLINE_PAGE = 'offline/';

/** Contains nothing of the library: its script asks the search index. */
export const SEARCH_PAGE = 'search/';

export function bookListPath(slug: string): string {
  return encodeURI(`books/${slug}/offline.json`);
}
