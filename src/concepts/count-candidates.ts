import { findExpansions, isAcronymPair } from './acronyms.ts';
import { type Candidate, IN_HEADING, unpackCandidates } from './candidate.ts';
import { type ConceptKey, type ConceptKeys, createConceptKeys } from './concept-key.ts';
import type { ConceptCard } from './concept-card.ts';
import { commonness, type WordCounts } from './commonness.ts';
import { featuresOf, type KeyCounts } from './features.ts';
import { isKind } from './generic-words.ts';
import { findSingulars } from './singulars.ts';
import type { FeatureValues } from './weights.ts';

export interface KeyedCandidate extends Candidate {
  key: ConceptKey;
}

/** A candidate of a card with what tells whether it is a concept. */
export interface ScoredCandidate extends KeyedCandidate {
  features: FeatureValues;
}

export interface CountedCandidates {
  keys: ConceptKeys;
  expansions: ReadonlyMap<string, string>;
  /** Returns the candidates of a card, one for each key; made anew for each call. */
  of: (index: number) => ScoredCandidate[];
  /** Returns the same without their features. */
  keyed: (index: number) => KeyedCandidate[];
}

/** A book with fewer cards has no subject that could be told from its concepts. */
const MIN_BOOK = 20;
/** A concept of a larger share of a book's cards is the subject of the book, not a concept inside it. */
const MAX_COVERAGE = 1 / 3;

/**
 * Counts candidates over the cards of a library, in time linear in their number.
 * @param aliases acronym -> expansion
 * @param wordCounts of everyday English
 */
export function countCandidates(
  cards: readonly ConceptCard[],
  aliases: Readonly<Record<string, string>>,
  wordCounts?: WordCounts,
): CountedCandidates {
  const expansions = findExpansions(acronymPairs(cards), aliases);
  const keys = createConceptKeys(expansions, findSingulars(cards));
  const spelledOut = new Set([...expansions.values()].map(keys.keyOf));
  const { counts, withKind } = countKeys(cards, keys);
  const merged = mergedKinds(withKind, counts);
  const books = countBooks(cards, keys, merged);
  const titles = titleKeys(cards, keys);
  return {
    keys,
    expansions,
    keyed: (index) => keyedCandidates(cards[index]!, keys, merged),
    of: (index) => {
      const card = cards[index]!;
      const book = books.get(card.book)!;
      const isSubject = (key: ConceptKey) =>
        book.cards >= MIN_BOOK && (book.having.get(key) ?? 0) > book.cards * MAX_COVERAGE;
      return keyedCandidates(card, keys, merged).flatMap((candidate) => {
        const { key } = candidate;
        if (isSubject(key) || titles.has(key)) return [];
        const features = featuresOf(candidate, {
          heading: card.heading,
          counts: counts.get(key) ?? NO_COUNTS,
          coverage: (book.having.get(key) ?? 0) / book.cards,
          isInTitle: isInTitle(card.bookTitle, candidate.text),
          isAcronym: spelledOut.has(key),
          commonness: commonness(candidate.text, card.lang ?? 'en', wordCounts),
        });
        return [{ ...candidate, features }];
      });
    },
  };
}

const NO_COUNTS: KeyCounts = { cards: 1, headings: 0, count: 1, whole: 0 };

function* acronymPairs(cards: readonly ConceptCard[]): Generator<string> {
  for (const { candidates } of cards) {
    if (!candidates.includes(')\t')) continue;
    for (const { text } of unpackCandidates(candidates)) if (isAcronymPair(text)) yield text;
  }
}

/** Reads the candidates of a card, those with one key as one. */
function keyedCandidates(
  { candidates }: ConceptCard,
  keys: ConceptKeys,
  merged: ReadonlyMap<ConceptKey, ConceptKey>,
): KeyedCandidate[] {
  const found = new Map<ConceptKey, KeyedCandidate>();
  for (const candidate of unpackCandidates(candidates)) {
    if (isAcronymPair(candidate.text)) continue;
    const own = keys.keyOf(candidate.text);
    const key = merged.get(own) ?? own;
    if (key === '') continue;
    const known = found.get(key);
    if (!known) {
      found.set(key, { ...candidate, key });
      continue;
    }
    known.flags |= candidate.flags;
    known.count += candidate.count;
    known.whole += candidate.whole;
  }
  return [...found.values()];
}

interface KindPhrase {
  base: ConceptKey;
  /** Number of cards that have it, and that have its base by itself, too. */
  cards: number;
  both: number;
}

function countKeys(cards: readonly ConceptCard[], keys: ConceptKeys) {
  const counts = new Map<ConceptKey, KeyCounts>();
  const withKind = new Map<ConceptKey, KindPhrase>();
  for (const card of cards) {
    const own = keyedCandidates(card, keys, new Map());
    const having = new Map(own.map((one) => [one.key, one]));
    for (const { key, text, flags, count, whole } of own) {
      const known = counts.get(key) ?? { cards: 0, headings: 0, count: 0, whole: 0 };
      counts.set(key, known);
      known.cards += 1;
      known.count += count;
      known.whole += whole;
      if ((flags & IN_HEADING) !== 0) known.headings += 1;
      const space = text.lastIndexOf(' ');
      if (space < 0 || !isKind(text.slice(space + 1))) continue;
      const base = keys.keyOf(text.slice(0, space));
      const phrase = withKind.get(key) ?? { base, cards: 0, both: 0 };
      withKind.set(key, phrase);
      phrase.cards += 1;
      if (having.has(base)) phrase.both += 1;
    }
  }
  return { counts, withKind };
}

/** Finds each "X model" that is X: cards that have it mostly have X, too. Adds its counts to those of X. */
function mergedKinds(
  withKind: ReadonlyMap<ConceptKey, KindPhrase>,
  counts: Map<ConceptKey, KeyCounts>,
): Map<ConceptKey, ConceptKey> {
  const merged = new Map<ConceptKey, ConceptKey>();
  for (const [key, { base, cards, both }] of withKind) {
    const known = counts.get(base);
    const own = counts.get(key);
    if (!known || !own || both * 2 < cards || known.whole === 0) continue;
    merged.set(key, base);
    known.whole += own.whole;
    known.headings = Math.max(known.headings, own.headings);
  }
  return merged;
}

interface BookCounts {
  cards: number;
  /** Number of its cards that have a key. */
  having: Map<ConceptKey, number>;
}

function countBooks(
  cards: readonly ConceptCard[],
  keys: ConceptKeys,
  merged: ReadonlyMap<ConceptKey, ConceptKey>,
): Map<string, BookCounts> {
  const books = new Map<string, BookCounts>();
  for (const card of cards) {
    const book = books.get(card.book) ?? { cards: 0, having: new Map<ConceptKey, number>() };
    books.set(card.book, book);
    book.cards += 1;
    for (const { key } of keyedCandidates(card, keys, merged)) {
      book.having.set(key, (book.having.get(key) ?? 0) + 1);
    }
  }
  return books;
}

/** A title of fewer words may be a concept by itself: "Linear Algebra". */
const MIN_TITLE_WORDS = 3;

/** The titles of all books, which cards mention without being about them; with and without what follows a colon. */
function titleKeys(cards: readonly ConceptCard[], keys: ConceptKeys): Set<ConceptKey> {
  const titles = new Set(cards.flatMap(({ bookTitle }) => [bookTitle, bookTitle.split(':')[0]!]));
  const long = [...titles].filter((title) => title.split(' ').length >= MIN_TITLE_WORDS);
  return new Set(long.map(keys.keyOf));
}

function isInTitle(title: string, text: string): boolean {
  return ` ${title.toLowerCase()} `.includes(` ${text.toLowerCase()} `);
}
