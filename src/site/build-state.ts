import type { CardKey } from '../library/model.ts';
import type { BookExport } from './book-export.ts';
import type { SocialImage } from './social-image.ts';

/** What a build finds out before it renders pages. Only `pipeline/` changes it; in dev, it stays empty. */
export interface BuildState {
  /** Exported files of each book, by its slug. */
  readonly exports: Map<string, readonly BookExport[]>;
  /** By the address of a book's or a chapter's page. */
  readonly socialImages: Map<string, SocialImage>;
  /** By a card's key: when a build first found it new or changed, in seconds since 1970; empty if no book has a feed. */
  readonly changes: Map<CardKey, number>;
}

export function createBuildState(): BuildState {
  return { exports: new Map(), socialImages: new Map(), changes: new Map() };
}
