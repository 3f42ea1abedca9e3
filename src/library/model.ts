import type { PackedCandidates } from '../concepts/candidate.ts';
import type { Section } from '../decks/chapter-line.ts';

/** `{book}/{chapter}/{card}` */
export type CardId = string & { readonly __brand: 'CardId' };

/** What a reader's progress belongs to: a hash of book, heading, and question as the deck writes them. */
export type CardKey = string & { readonly __brand: 'CardKey' };

export interface Library {
  title: string;
  lang: string;
  /** By shelf code, then title. */
  books: Book[];
  /** By name, sorted like the index at the back of a book. */
  concepts: Concept[];
  /** In reading order. */
  cards: ReadonlyMap<CardId, LibraryCard>;
  /** Returns up to five cards with the same concepts, the closest first; computed once a card. */
  relatedTo: (card: LibraryCard) => LibraryCard[];
  /** Returns the concepts that a concept leads to; computed once a concept. */
  linksOf: (concept: Concept) => ConceptLinks;
}

/** Concepts that a reader of a concept may want to go on to; each list has the closest first. */
export interface ConceptLinks {
  /** What the concept is a kind of: "matrix" of "sparse matrix". */
  broader: Concept[];
  /** Its own kinds, those of more cards first. */
  narrower: Concept[];
  /** Concepts of the same cards, apart from the ones above. */
  related: Concept[];
  /** The one or two of `related` that it is hardly ever without. */
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
  /** `11`, `D`; undefined for a chapter without one. */
  number: string | undefined;
  /** `Fourier Analyses`; undefined where only the number is known. */
  title: string | undefined;
  /** What pages call it: "11 Fourier Analyses", "11 Sampling, Filters …" by its sections, "Chapter 11", "Appendix D: …". */
  label: string;
  /** In reading order. */
  parts: Part[];
  /** In reading order. */
  cards: LibraryCard[];
  sharedHeadings: SharedHeading[];
  /** The chapter before it in its book. */
  previous: Chapter | undefined;
  next: Chapter | undefined;
}

/** One part of a book, with the sections named in its chapter line. */
export interface Part {
  /** Of the section of its chapter's page, from 1; parts that follow one another under one label are one section. */
  section: number;
  sections: Section[];
  /** What pages call it: "11.2.5 Coding … · 11.3 A Graphical Deep Net"; undefined where it adds nothing to the chapter's label. */
  label: string | undefined;
  cards: LibraryCard[];
}

/** A heading of several cards of a chapter; the page at `slug` lists them. */
export interface SharedHeading {
  slug: string;
  heading: string;
  cards: LibraryCard[];
}

/** A card apart from its place in the library. Plain data. */
export interface CardData {
  key: CardKey;
  /** Plain text, formulas in Unicode. */
  heading: string;
  /** Plain text, formulas in Unicode. */
  question: string;
  /** Out of 10. */
  rating: number | undefined;
  hasMath: boolean;
  hasCode: boolean;
  /** The first one decides the card's address. */
  sources: Source[];
  digests: Digests;
  /** Phrases that may be its concepts. */
  candidates: PackedCandidates;
  /** Names that the deck files it under: each is a concept. */
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
  /** What links and titles call it: its heading, with the beginning of its question where the heading repeats in its book. */
  label: string;
  /** Its rank in the reading order of the whole library, from 0; the cards of a chapter have consecutive ranks. */
  order: number;
  book: Book;
  chapter: Chapter;
  part: Part;
  /** The card before it in its book. */
  previous: LibraryCard | undefined;
  /** The card after it in its book. */
  next: LibraryCard | undefined;
  /** One to four, the best first, and what the deck files it under. */
  concepts: Concept[];
  /** Up to three earlier cards of its book that introduce what it uses, the most needed first. */
  prerequisites: LibraryCard[];
}

export interface Concept {
  slug: string;
  name: string;
  /** Its acronyms with their expansions, and names that were merged into it. */
  aliases: string[];
  /** In reading order of the library. */
  cards: LibraryCard[];
  /** The one of `cards` that introduces it best; undefined where none does. */
  definedBy: LibraryCard | undefined;
}
