import type { PackedCandidates } from './candidate.ts';

/** What the concepts of a card are chosen from. */
export interface ConceptCard {
  /** The book's slug. */
  book: string;
  bookTitle: string;
  /** Of the book, a BCP 47 tag. @default 'en' */
  lang?: string;
  heading: string;
  candidates: PackedCandidates;
  /** Categories that its deck assigns; each is a concept. */
  categories?: readonly string[];
}
