/** The caches of one site in the browser, distinguished from those of other sites of the same origin by the base path. */
export interface CacheNames {
  /** Pages as they were last seen. */
  pages: string;
  /** Lists of cards and books as they were last loaded. */
  data: string;
  /** Pictures, and hashed files that `ofBuild` does not hold. */
  files: string;
  /** What kept books have in common: the search index and the pages that are no book's. */
  shared: string;
  /** The scripts, styles and fonts of one build, and its page for what is not there. */
  ofBuild: (build: string) => string;
  ofBook: (slug: string) => string;
  /** The build whose files the cache holds; undefined for another cache. */
  buildOf: (name: string) => string | undefined;
  /** The book that the cache keeps; undefined for another cache. */
  bookOf: (name: string) => string | undefined;
}

/** @param base begins and ends with `/` */
export function cacheNames(base: string): CacheNames {
  const prefix = `recto:${base}:`;
  const after = (start: string) => (name: string) =>
    name.startsWith(start) ? name.slice(start.length) : undefined;
  return {
    pages: `${prefix}pages`,
    data: `${prefix}data`,
    files: `${prefix}files`,
    shared: `${prefix}shared`,
    ofBuild: (build) => `${prefix}build:${build}`,
    ofBook: (slug) => `${prefix}book:${slug}`,
    buildOf: after(`${prefix}build:`),
    bookOf: after(`${prefix}book:`),
  };
}
