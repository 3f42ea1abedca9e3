import type { CardKey } from '../library/model.ts';
import type { BookExport } from './book-export.ts';
import type { SocialImage } from './social-image.ts';

/** What a build finds out before it renders pages. Only `pipeline/` changes it; in dev, it stays empty. */
export interface BuildState {
  /** Addresses, including the site's origin, of pages that Astro doesn't render itself; for the sitemap. */
  readonly sitemapPages: string[];
  /** Exported files of each book, by its slug. */
  readonly exports: Map<string, readonly BookExport[]>;
  /** By the address of a book's or a chapter's page. */
  readonly socialImages: Map<string, SocialImage>;
  /** By a card's key: when a build first found it new or changed, in seconds since 1970; empty if no book has a feed. */
  readonly changes: Map<CardKey, number>;
  /**
   * Keeps a file of the search index from the previous site in the same folder; returns false if that site does not have
   * the same one, that is, one that is named by its contents.
   */
  keepIndexFile: (file: string) => boolean;
}

/** @param sitemapPages the array that the sitemap is generated from */
export function createBuildState(sitemapPages: string[]): BuildState {
  return {
    sitemapPages,
    exports: new Map(),
    socialImages: new Map(),
    changes: new Map(),
    keepIndexFile: () => false,
  };
}
