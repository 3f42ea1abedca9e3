/** Names of a site's caches in the browser. The base path distinguishes sites of the same origin. */
export interface CacheNames {
  /** Pages as last seen. */
  pages: string;
  /** Lists of cards and books as last loaded. */
  data: string;
  /** Images, and hashed files that `ofBuild` doesn't contain. */
  files: string;
  /** Files that saved books share: the search index, and pages outside of books. */
  shared: string;
  /** The scripts, styles, and fonts of one build, and its offline page. */
  ofBuild: (build: string) => string;
  ofBook: (slug: string) => string;
  /** Returns the build that a cache belongs to, or undefined. */
  buildOf: (name: string) => string | undefined;
  /** Returns the saved book that a cache belongs to, or undefined. */
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
