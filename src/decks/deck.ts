import type { ChapterLine } from './chapter-line.ts';
import type { DeckHeader } from './header.ts';
import type { Passage } from '../text/passage.ts';
import type { LocalProblem, Place } from '../text/problem.ts';

/** What one deck contains; its file's name is unknown here. */
export interface Deck {
  /** Undefined where the deck has neither a header line nor a heading that names it. */
  header: DeckHeader | undefined;
  /** Undefined where the deck has no chapter line. */
  chapterLine: ChapterLine | undefined;
  cards: DeckCard[];
  /** How many question markers were found; each is one card. */
  questions: number;
  problems: LocalProblem[];
}

/** One question with its answer. The passages are repaired Markdown: math only as `$…$` and display `$$` fences. */
export interface DeckCard {
  /** One line of inline Markdown. */
  heading: Passage;
  /** Empty text where the card has none. */
  context: Passage;
  question: Passage;
  answer: Passage;
  /** As the deck writes them, before repairing, white space folded: what identity depends on. */
  written: { heading: string; question: string; answer: string };
  /** The headings of its chapter and sections within the deck, from the outermost one in; one line of inline Markdown each. */
  above: string[];
  /** From the deck's front matter, its own heading, and tags; each once. */
  categories: string[];
  /** As the deck writes them, before repairing. */
  raw: { heading: string; context: string; question: string; answer: string };
  /** Out of 10; undefined where the deck gives none. */
  rating: number | undefined;
  /** Of the question marker. */
  place: Place;
}
