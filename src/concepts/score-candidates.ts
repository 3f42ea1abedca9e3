import { memoize } from '../text/memoize.ts';
import type { KeyedTable } from './candidate-table.ts';
import { commonness, type WordCounts } from './commonness.ts';
import type { ConceptCard } from './concept-card.ts';
import { type KeyCounts, scoreInCard, scoreOfName } from './features.ts';
import type { FeatureValues } from './weights.ts';

/** A candidate of a card, with how likely it is a concept. */
export interface ScoredCandidate {
  /** Number of its key. */
  key: number;
  /** Number of its text. */
  text: number;
  flags: number;
  score: number;
}

/** Returns the candidates of a card that may be concepts; creates them on each call. */
export type ScoreCandidates = (card: number) => ScoredCandidate[];

export interface ScoringData {
  cards: readonly ConceptCard[];
  texts: readonly string[];
  table: KeyedTable;
  /** By key. */
  counts: readonly KeyCounts[];
  /** Keys of expansions of acronyms, and of titles of books. */
  spelledOut: ReadonlySet<number>;
  titles: ReadonlySet<number>;
  wordCounts: WordCounts | undefined;
}

/** In a smaller book, its subject can't be told from its concepts. */
const MIN_BOOK = 20;
/** What a larger share of a book's cards contains is the subject of the book rather than a concept in it. */
const MAX_COVERAGE = 1 / 3;

/** Creates a function that scores the candidates of a card; what is the subject of its book, or a title, is left out. */
export function createScoring(weights: FeatureValues, data: ScoringData): ScoreCandidates {
  const { cards, texts, table, counts, spelledOut, titles, wordCounts } = data;
  const { cardsInBook, having } = countInBooks(cards, table, counts.length);
  const titleOf = memoize((title: string) => ` ${title.toLowerCase()} `);
  const padded = new Array<string>(texts.length);
  const namesIn = memoize((_lang: string) => new Array<number>(texts.length));
  return (card) => {
    const { book, bookTitle, heading, lang = 'en' } = cards[card]!;
    const ofNames = namesIn(lang);
    const title = titleOf(bookTitle);
    const size = cardsInBook.get(book)!;
    const found: ScoredCandidate[] = [];
    for (let row = table.ends[card - 1] ?? 0; row < table.ends[card]!; row++) {
      const key = table.key[row]!;
      const coverage = having[row]! / size;
      const isSubject = size >= MIN_BOOK && coverage > MAX_COVERAGE;
      if (isSubject || titles.has(key)) continue;
      const number = table.text[row]!;
      const text = texts[number]!;
      const flags = table.flags[row]!;
      const isInTitle = title.includes((padded[number] ??= ` ${text.toLowerCase()} `));
      const inCard = scoreInCard(
        { text, flags, count: table.count[row]! },
        { heading, counts: counts[key]!, coverage, isInTitle, isAcronym: spelledOut.has(key) },
        weights,
      );
      const ofName = (ofNames[number] ??= scoreOfName(
        text,
        commonness(text, lang, wordCounts),
        weights,
      ));
      found.push({ key, text: number, flags, score: inCard + ofName });
    }
    return found;
  };
}

/** Counts the cards of each book, and for each row those of its book that have its key. */
function countInBooks(cards: readonly ConceptCard[], { ends, key }: KeyedTable, keyCount: number) {
  const having = new Int32Array(key.length);
  const counts = new Int32Array(keyCount);
  const ofBook = Map.groupBy(cards.keys(), (card) => cards[card]!.book);
  for (const own of ofBook.values()) {
    const forEachRow = (visit: (row: number) => void): void => {
      for (const card of own)
        for (let row = ends[card - 1] ?? 0; row < ends[card]!; row++) visit(row);
    };
    forEachRow((row) => (counts[key[row]!]! += 1));
    forEachRow((row) => (having[row] = counts[key[row]!]!));
    forEachRow((row) => (counts[key[row]!] = 0));
  }
  const cardsInBook = new Map(Array.from(ofBook, ([book, own]) => [book, own.length]));
  return { cardsInBook, having };
}
