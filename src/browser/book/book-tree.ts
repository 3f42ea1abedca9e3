/** The chapters and sections of a book as its sidebar shows them; `books/{book}/tree.json`. */
export interface BookTree {
  title: string;
  /** BCP 47 */
  lang: string;
  /** Changes with the book's cards. */
  revision: string;
  /** In reading order. */
  chapters: TreeChapter[];
}

export interface TreeChapter {
  slug: string;
  label: string;
  cards: number;
  sections: TreeSection[];
}

export interface TreeSection {
  /** Its number on the chapter's page, from 1. */
  number: number;
  label: string;
  cards: number;
  /** Relative to the chapter's address, percent-encoded: `#_s2`, `page-2/#_s5`. */
  path: string;
}
