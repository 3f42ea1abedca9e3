import type { ChapterLine } from '../decks/chapter-line.ts';
import type { DeckHeader } from '../decks/header.ts';
import type { Place } from '../text/problem.ts';
import type { Digests } from './digests.ts';

/** What grouping has to know of one deck. */
export interface ReadDeck<Card extends ReadCard = ReadCard> {
  /** Path inside the content folder, `/`-separated. */
  file: string;
  /** Undefined where the deck has no header line. */
  header: DeckHeader | undefined;
  /** Undefined where the deck has no chapter line. */
  chapterLine: ChapterLine | undefined;
  cards: readonly Card[];
}

export interface Written {
  heading: string;
  question: string;
  answer: string;
}

/** What grouping has to know of one card; whatever else a caller hangs on it (its MDX, say) comes back with it. */
export interface ReadCard {
  /** As the deck writes them, white space folded: what identity hangs on. */
  written: Written;
  /** Of `written`, from `digestsOf`; made on grouping where they are missing, which costs more than all the rest of it. */
  digests?: Digests;
  /** Plain text, formulas in Unicode; empty where the deck gives no heading. */
  heading: string;
  /** Plain text, formulas in Unicode. */
  question: string;
  /** What `candidateTerms` found in heading and question. */
  terms: readonly string[];
  /** Out of 10. */
  rating: number | undefined;
  hasMath: boolean;
  hasCode: boolean;
  /** Of the question marker. */
  place: Place;
}
