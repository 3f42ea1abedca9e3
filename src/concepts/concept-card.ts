import type { PackedCandidates } from './candidate.ts';

/** What the concepts of a card follow from. */
export interface ConceptCard {
  /** The book's slug. */
  book: string;
  bookTitle: string;
  /** Of the book, a BCP 47 tag. @default 'en' */
  lang?: string;
  heading: string;
  candidates: PackedCandidates;
  /** Names that its deck files it under; each is a concept. */
  categories?: readonly string[];
}
