import { findExpansions, isAcronymPair } from './acronyms.ts';
import { memoize } from '../text/memoize.ts';
import { type CandidateTable, createCandidateTable } from './candidate-table.ts';
import { type Candidate, IN_HEADING } from './candidate.ts';
import { type ConceptKey, type ConceptKeys, createConceptKeys } from './concept-key.ts';
import type { ConceptCard } from './concept-card.ts';
import { commonness, type WordCounts } from './commonness.ts';
import {
  type CardFeatures,
  cardFeatures,
  type KeyCounts,
  type NameFeatures,
  nameFeatures,
} from './features.ts';
import { isKind } from './generic-words.ts';
import { findSingulars } from './singulars.ts';

export interface KeyedCandidate extends Candidate {
  key: ConceptKey;
  /** Index of its text in the table. */
  number: number;
}

/** A candidate of a card with the features that decide whether it is a concept. */
export interface DescribedCandidate extends KeyedCandidate {
  features: CardFeatures;
  /** Shared by all candidates with this text. */
  name: NameFeatures;
}

export interface CountedCandidates {
  keys: ConceptKeys;
  expansions: ReadonlyMap<string, string>;
  /** Returns the candidates of a card, one for each key; creates them on each call. */
  of: (index: number) => DescribedCandidate[];
  /** Returns the same without their features. */
  keyed: (index: number) => KeyedCandidate[];
}

/** In a smaller book, its subject can't be told from its concepts. */
const MIN_BOOK = 20;
/** What a larger share of a book's cards contains is the subject of the book rather than a concept in it. */
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
  const table = createCandidateTable(cards);
  const expansions = findExpansions(acronymPairs(cards, table), aliases);
  const keys = createConceptKeys(expansions, findSingulars(cards, table));
  const spelledOut = new Set([...expansions.values()].map(keys.keyOf));
  // A pair only defines its acronym.
  const own = table.texts.map((text) => (isAcronymPair(text) ? NO_KEY : keys.keyOf(text)));
  const { counts, withKind } = countKeys(cards, keys, (index) =>
    keyedCandidates(table, own, index),
  );
  const kinds = mergedKinds(withKind, counts);
  const merged = own.map((key) => kinds.get(key) ?? key);
  const keyed = (index: number) => keyedCandidates(table, merged, index);
  const books = countBooks(cards, keyed);
  const titles = titleKeys(cards, keys);
  const namesIn = memoize((_lang: string): NameFeatures[] => []);
  return {
    keys,
    expansions,
    keyed,
    of: (index) => {
      const { book: name, heading, lang = 'en' } = cards[index]!;
      const book = books.get(name)!;
      const names = namesIn(lang);
      return keyed(index).flatMap((candidate) => {
        const { key, number, text } = candidate;
        const coverage = (book.having.get(key) ?? 0) / book.cards;
        const isSubject = book.cards >= MIN_BOOK && coverage > MAX_COVERAGE;
        if (isSubject || titles.has(key)) return [];
        const features = cardFeatures(candidate, {
          heading,
          counts: counts.get(key) ?? NO_COUNTS,
          coverage,
          isInTitle: book.title.includes(` ${text.toLowerCase()} `),
          isAcronym: spelledOut.has(key),
        });
        const name = (names[number] ??= nameFeatures(text, commonness(text, lang, wordCounts)));
        return { ...candidate, features, name };
      });
    },
  };
}

const NO_COUNTS: KeyCounts = { cards: 1, headings: 0, count: 1, whole: 0 };
const NO_KEY = '' as ConceptKey;

function acronymPairs(cards: readonly ConceptCard[], { texts, of }: CandidateTable): string[] {
  const withPair = cards.flatMap(({ candidates }, index) =>
    candidates.includes(')\t') ? index : [],
  );
  return withPair.flatMap((index) =>
    of(index)
      .map(({ text }) => texts[text]!)
      .filter(isAcronymPair),
  );
}

/**
 * Returns the candidates of a card, merging those with the same key.
 * @param keys key of each text of the table; empty for texts to leave out
 */
function keyedCandidates(
  { texts, of }: CandidateTable,
  keys: readonly ConceptKey[],
  card: number,
): KeyedCandidate[] {
  const found: KeyedCandidate[] = [];
  for (const { text: number, flags, count, whole } of of(card)) {
    const key = keys[number]!;
    if (key === NO_KEY) continue;
    const known = found.find((one) => one.key === key);
    if (!known) {
      found.push({ text: texts[number]!, number, flags, count, whole, key });
      continue;
    }
    known.flags |= flags;
    known.count += count;
    known.whole += whole;
  }
  return found;
}

interface KindPhrase {
  base: ConceptKey;
  /** Number of cards with it, and of those that also have its base by itself. */
  cards: number;
  both: number;
}

function countKeys(
  cards: readonly ConceptCard[],
  keys: ConceptKeys,
  candidatesOf: (card: number) => KeyedCandidate[],
) {
  const counts = new Map<ConceptKey, KeyCounts>();
  const withKind = new Map<ConceptKey, KindPhrase>();
  const bases: { key: ConceptKey | undefined }[] = [];
  for (const index of cards.keys()) {
    const own = candidatesOf(index);
    for (const { key, text, number, flags, count, whole } of own) {
      const known = counts.get(key) ?? { cards: 0, headings: 0, count: 0, whole: 0 };
      counts.set(key, known);
      known.cards += 1;
      known.count += count;
      known.whole += whole;
      if ((flags & IN_HEADING) !== 0) known.headings += 1;
      const base = (bases[number] ??= { key: kindOf(text, keys) }).key;
      if (base === undefined) continue;
      const phrase = withKind.get(key) ?? { base, cards: 0, both: 0 };
      withKind.set(key, phrase);
      phrase.cards += 1;
      if (own.some((other) => other.key === base)) phrase.both += 1;
    }
  }
  return { counts, withKind };
}

/** Returns the key of X for "X model". */
function kindOf(text: string, keys: ConceptKeys): ConceptKey | undefined {
  const space = text.lastIndexOf(' ');
  return space > 0 && isKind(text.slice(space + 1)) ? keys.keyOf(text.slice(0, space)) : undefined;
}

/** Finds each "X model" that means X, because most cards with it also have X. Adds its counts to those of X. */
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
  /** In lower case, between spaces. */
  title: string;
  cards: number;
  /** Number of its cards that have a key. */
  having: Map<ConceptKey, number>;
}

function countBooks(
  cards: readonly ConceptCard[],
  candidatesOf: (card: number) => KeyedCandidate[],
): Map<string, BookCounts> {
  const books = new Map<string, BookCounts>();
  for (const [index, card] of cards.entries()) {
    const title = ` ${card.bookTitle.toLowerCase()} `;
    const book = books.get(card.book) ?? { title, cards: 0, having: new Map<ConceptKey, number>() };
    books.set(card.book, book);
    book.cards += 1;
    for (const { key } of candidatesOf(index)) {
      book.having.set(key, (book.having.get(key) ?? 0) + 1);
    }
  }
  return books;
}

/** A shorter title may be a concept itself: "Linear Algebra". */
const MIN_TITLE_WORDS = 3;

/** Titles of all books, with and without their subtitles: cards mention them without being about them. */
function titleKeys(cards: readonly ConceptCard[], keys: ConceptKeys): Set<ConceptKey> {
  const titles = new Set(cards.flatMap(({ bookTitle }) => [bookTitle, bookTitle.split(':')[0]!]));
  const long = [...titles].filter((title) => title.split(' ').length >= MIN_TITLE_WORDS);
  return new Set(long.map(keys.keyOf));
}
