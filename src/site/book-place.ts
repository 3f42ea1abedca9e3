import type { Chapter } from '../library/model.ts';
import { bookAddress } from '../library/urls.ts';

/** Where a page is in its book. */
export interface BookPlace {
  /** Address of the book's page. */
  book: string;
  /** The chapter's slug. */
  chapter: string;
  /** The number of the section on the chapter's page; undefined on that page. */
  section: number | undefined;
}

export function placeIn({ book, slug }: Chapter, section?: number): BookPlace {
  return { book: bookAddress(book), chapter: slug, section };
}
