import type { Section } from '../decks/chapter-line.ts';

/** `{book}/{chapter}/{card}` */
export type CardId = string & { readonly __brand: 'CardId' };

/** What a reader's progress hangs on: a hash over book, heading and question as the deck writes them. */
export type CardKey = string & { readonly __brand: 'CardKey' };

export interface Library {
  title: string;
  lang: string;
  /** In the order of the shelf: shelf code, then title. */
  books: Book[];
  /** By name, as the index at the back of a book sorts. */
  concepts: Concept[];
  cards: ReadonlyMap<CardId, LibraryCard>;
}

export interface Book {
  slug: string;
  title: string;
  author: string | undefined;
  shelfCode: string | undefined;
  imprint: string | undefined;
  lang: string;
  chapters: Chapter[];
  /** How many cards all chapters hold. */
  cardCount: number;
  /** Concepts that cards of the book bear, most cards first. */
  concepts: Concept[];
}

export interface Chapter {
  book: Book;
  /** The number of a numbered chapter (`11`, `appendix-d`) or the slug of its title. */
  slug: string;
  /** `11`, `D`; undefined for a chapter without one. */
  number: string | undefined;
  /** E.g. "Fourier Analyses"; undefined where only the number is known. */
  title: string | undefined;
  /** What the page calls it: "11 Fourier Analyses", "Chapter 11", "Appendix D: …". */
  label: string;
  /** The parts of the book that gather here, in reading order. */
  parts: Part[];
  /** In reading order. */
  cards: LibraryCard[];
  /** Headings that several cards share: the address `slug` lists them. */
  sharedHeadings: SharedHeading[];
}

/** One part of a book, with the sections its deck's chapter line names. */
export interface Part {
  sections: Section[];
  /** What a page calls it, e.g. "11.2.5 Coding … · 11.3 A Graphical Deep Net"; undefined where it adds nothing to the chapter's label. */
  label: string | undefined;
  cards: LibraryCard[];
}

export interface SharedHeading {
  slug: string;
  heading: string;
  cards: LibraryCard[];
}

export interface LibraryCard {
  id: CardId;
  key: CardKey;
  slug: string;
  /** Its rank in the reading order of the whole library, from 0; the cards of a chapter have successive ranks. */
  order: number;
  book: Book;
  chapter: Chapter;
  part: Part;
  /** Plain text, formulas in Unicode. */
  heading: string;
  /** Plain text, formulas in Unicode. */
  question: string;
  rating: number | undefined;
  hasMath: boolean;
  hasCode: boolean;
  /** Where the card stands; the first one decides its address. */
  sources: Source[];
  /** Digests of heading, question and answer as written. */
  digests: { heading: string; question: string; answer: string };
  /** Up to five, the heading's own first. */
  concepts: Concept[];
}

/** A card's place in a deck; `file` is the path inside the content folder. */
export interface Source {
  file: string;
  line: number;
  column: number;
}

export interface Concept {
  slug: string;
  name: string;
  /** What acronyms stand for, or other names it was merged from. */
  aliases: string[];
  /** In order of book, chapter and reading. */
  cards: LibraryCard[];
}
