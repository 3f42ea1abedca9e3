/** A book on the shelf of the home page; `shelf.json` lists all of them. */
export interface ShelfBook {
  slug: string;
  title: string;
  author?: string | undefined;
  shelfCode?: string | undefined;
  lang: string;
  cards: number;
  /** Changes with its cards. */
  revision: string;
}

/** What a reader has done with a book. */
export interface BookStatus {
  learned: number;
  due: number;
  /** The last study day on which one of its cards was reviewed: `2026-03-01`. */
  lastDay: string;
}
