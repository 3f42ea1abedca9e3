import type { ChapterLine } from './chapter-line.ts';
import type { DeckHeader } from './header.ts';
import type { Passage } from '../text/passage.ts';
import type { LocalProblem, Place } from '../text/problem.ts';

/** The contents of one deck, without its file name. */
export interface Deck {
  /** Undefined if the deck has neither a header line nor a heading that names it. */
  header: DeckHeader | undefined;
  /** Undefined if the deck has no chapter line. */
  chapterLine: ChapterLine | undefined;
  cards: DeckCard[];
  /** Number of question markers; each is one card. */
  questions: number;
  problems: LocalProblem[];
}

/** One question with its answer. The passages are repaired Markdown: math only as `$…$` and display `$$` fences. */
export interface DeckCard {
  /** One line of inline Markdown. */
  heading: Passage;
  /** Empty if the card has no context. */
  context: Passage;
  question: Passage;
  answer: Passage;
  /** As written in the deck, before repairs, with white space collapsed: the basis of a card's identity. */
  written: { heading: string; question: string; answer: string };
  /** The headings of its chapter and sections within the deck, outermost first; one line of inline Markdown each. */
  above: string[];
  /** From the deck's front matter, the card's heading, and tags, without duplicates. */
  categories: string[];
  /** As written in the deck, before repairs. */
  raw: { heading: string; context: string; question: string; answer: string };
  /** Out of 10; undefined if the deck has no rating. */
  rating: number | undefined;
  /** Of the question marker. */
  place: Place;
}
