import type { PackedCandidates } from '../concepts/candidate.ts';
import type { Section } from '../decks/chapter-line.ts';

/** `{book}/{chapter}/{card}` */
export type CardId = string & { readonly __brand: 'CardId' };

/** The key of a reader's progress: a hash of book, heading, and question as written in the deck. */
export type CardKey = string & { readonly __brand: 'CardKey' };

export interface Library {
  title: string;
  lang: string;
  /** Sorted by shelf code, then by title. */
  books: Book[];
  /** Sorted by name like the index at the back of a book. */
  concepts: Concept[];
  /** In reading order. */
  cards: ReadonlyMap<CardId, LibraryCard>;
  /** Returns up to five cards with the same concepts, closest first; computed once per card. */
  relatedTo: (card: LibraryCard) => LibraryCard[];
  /** Returns the concepts linked from a concept; computed once per concept. */
  linksOf: (concept: Concept) => ConceptLinks;
}

/** Concepts to continue with after a concept; each list has the closest first. */
export interface ConceptLinks {
  /** What the concept is a kind of: "matrix" for "sparse matrix". */
  broader: Concept[];
  /** Its own kinds, those with more cards first. */
  narrower: Concept[];
  /** Concepts with the same cards, except for the ones above. */
  related: Concept[];
  /** One or two of `related` that nearly always occur with it. */
  seeAlso: Concept[];
}

export interface Book {
  slug: string;
  title: string;
  author: string | undefined;
  shelfCode: string | undefined;
  imprint: string | undefined;
  lang: string;
  /** In reading order. */
  chapters: Chapter[];
  cardCount: number;
  /** Changes when a card is added, removed, or edited; starts with `questionsRevision`. */
  revision: string;
  /** Changes when a card is added, removed, or asked differently, but not when only answers change. */
  questionsRevision: string;
  /** Concepts of its cards, those with most cards of the book first. */
  concepts: Concept[];
}

export interface Chapter {
  book: Book;
  /** The number of a numbered chapter (`11`, `appendix-d`) or the slug of its title. */
  slug: string;
  /** `11`, `D`; undefined without a number. */
  number: string | undefined;
  /** `Fourier Analyses`; undefined if only the number is known. */
  title: string | undefined;
  /**
   * Its name on pages, in the interface's language: "11 Fourier Analyses", "11 Sampling, Filters …" from its sections,
   * "Chapter 11", "Appendix D: …", "Part 3".
   */
  label: string;
  /** In reading order. */
  parts: Part[];
  /** In reading order. */
  cards: LibraryCard[];
  sharedHeadings: SharedHeading[];
  /** The preceding chapter of its book. */
  previous: Chapter | undefined;
  next: Chapter | undefined;
}

/** One part of a book, with the sections named in its chapter line. */
export interface Part {
  /** Number of its section on the chapter's page, from 1; consecutive parts with the same label form one section. */
  section: number;
  sections: Section[];
  /**
   * Its name on pages: "11.2.5 Coding … · 11.3 A Graphical Deep Net"; undefined if it adds nothing to the chapter's
   * label.
   */
  label: string | undefined;
  cards: LibraryCard[];
}

/** A heading that several cards of a chapter share; the page at `slug` lists them. */
export interface SharedHeading {
  slug: string;
  heading: string;
  cards: LibraryCard[];
}

/** A card without its position in the library. Plain data. */
export interface CardData {
  key: CardKey;
  /** Plain text, with formulas in Unicode. */
  heading: string;
  /** Plain text, with formulas in Unicode. */
  question: string;
  /** Out of 10. */
  rating: number | undefined;
  hasMath: boolean;
  hasCode: boolean;
  /** The first one determines the card's address. */
  sources: Source[];
  digests: Digests;
  /** Phrases that may become its concepts. */
  candidates: PackedCandidates;
  /** Names that the deck files it under; each is a concept. */
  categories: readonly string[];
}

/** A card's place in a deck; `file` is the path inside the content folder. */
export interface Source {
  file: string;
  line: number;
  column: number;
}

/** Digests of a card's heading, question, and answer as written, 40 bits each: enough to distinguish the cards of a book. */
export interface Digests {
  heading: string;
  question: string;
  answer: string;
}

export interface LibraryCard extends CardData {
  id: CardId;
  slug: string;
  /**
   * Its name in links and titles: its heading, followed by the start of its question if the heading is repeated in its
   * book.
   */
  label: string;
  /** Position in the reading order of the whole library, from 0; the cards of a chapter are consecutive. */
  order: number;
  book: Book;
  chapter: Chapter;
  part: Part;
  /** The preceding card of its book. */
  previous: LibraryCard | undefined;
  /** The following card of its book. */
  next: LibraryCard | undefined;
  /** One to four, best first, and those that the deck files it under. */
  concepts: Concept[];
  /** Up to three earlier cards of its book that introduce concepts it uses, most important first. */
  prerequisites: LibraryCard[];
}

export interface Concept {
  slug: string;
  name: string;
  /** Its acronyms with their expansions, and names that were merged into it. */
  aliases: string[];
  /** In reading order of the library. */
  cards: LibraryCard[];
  /** The one of `cards` that introduces it best; undefined if none does. */
  definedBy: LibraryCard | undefined;
}
