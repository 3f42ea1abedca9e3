import type { PackedCandidates } from '../concepts/candidate.ts';
import type { ChapterLine } from '../decks/chapter-line.ts';
import type { DeckHeader } from '../decks/header.ts';
import type { Place } from '../text/problem.ts';
import type { Digests } from './model.ts';

/** The language of a deck, as detected from its text. */
export interface DetectedLanguage {
  /** ISO 639-1. */
  lang: string;
  /** The length of the text. */
  weight: number;
}

/** The parts of a deck that grouping needs. */
export interface ReadDeck<Card extends ReadCard = ReadCard> {
  /** Path inside the content folder, `/`-separated. */
  file: string;
  /** Undefined if the deck has no header line. */
  header: DeckHeader | undefined;
  /** Undefined if the deck has no chapter line. */
  chapterLine: ChapterLine | undefined;
  /** Undefined if its text is too short or too mixed to be sure. */
  language?: DetectedLanguage | undefined;
  cards: readonly Card[];
}

/** The parts of a card that grouping needs; any other property (its MDX, for example) is passed through. */
export interface ReadCard {
  /** Decides the card's identity. */
  written: Written;
  /** Of `written`, from `digestsOf`. */
  digests: Digests;
  /** Plain text, with formulas in Unicode; empty if the deck gives no heading. */
  heading: string;
  /** Plain text, with formulas in Unicode. */
  question: string;
  /** From `findCandidates`. */
  candidates: PackedCandidates;
  /** Names that the deck files it under: plain text. */
  categories: readonly string[];
  /** The headings of its chapter and sections within the deck, outermost first, as plain text. */
  above: readonly string[];
  /** Out of 10. */
  rating: number | undefined;
  hasMath: boolean;
  hasCode: boolean;
  /** Of the question marker. */
  place: Place;
}

/** A card's text as written in the deck, with white space collapsed. */
export interface Written {
  heading: string;
  question: string;
  answer: string;
}
