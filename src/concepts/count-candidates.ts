import { findExpansions, isAcronymPair } from './acronyms.ts';
import { IN_HEADING } from './candidate.ts';
import {
  type CandidateTable,
  createCandidateTable,
  type KeyedTable,
  mergeByKey,
  NO_KEY,
} from './candidate-table.ts';
import { type ConceptKey, type ConceptKeys, createConceptKeys } from './concept-key.ts';
import type { ConceptCard } from './concept-card.ts';
import type { WordCounts } from './commonness.ts';
import type { KeyCounts } from './features.ts';
import { isKind } from './generic-words.ts';
import { createScoring, type ScoreCandidates } from './score-candidates.ts';
import { findSingulars } from './singulars.ts';
import type { FeatureValues } from './weights.ts';

export interface CountedCandidates {
  keys: ConceptKeys;
  expansions: ReadonlyMap<string, string>;
  texts: readonly string[];
  /** Keys by number. */
  keyNames: readonly ConceptKey[];
  /** All candidates, one for each key of a card. */
  table: KeyedTable;
  scoreWith: (weights: FeatureValues) => ScoreCandidates;
}

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
  const written = createCandidateTable(cards);
  const { texts } = written;
  const expansions = findExpansions(acronymPairs(written), aliases);
  const keys = createConceptKeys(expansions, findSingulars(cards, written));
  const numbered = numberKeys(texts, keys);
  const { keyNames, numberOf } = numbered;
  const own = mergeByKey(written, numbered.ofText, keyNames.length);
  const kindOf = kindFinder(texts, keys, numberOf);
  const { counts, withKind } = countKeys(own, keyNames.length, kindOf);
  const kinds = mergedKinds(withKind, counts);
  const merged = numbered.ofText.map((key) => kinds.get(key) ?? key);
  const table = kinds.size === 0 ? own : mergeByKey(written, merged, keyNames.length);
  return {
    ...{ keys, expansions, texts, keyNames, table },
    scoreWith: (weights) =>
      createScoring(weights, {
        ...{ cards, texts, table, counts, wordCounts },
        spelledOut: new Set(Array.from(expansions.values(), (name) => numberOf(keys.keyOf(name)))),
        titles: new Set(Array.from(titleKeys(cards, keys), numberOf)),
      }),
  };
}

function acronymPairs({ texts, text }: CandidateTable): string[] {
  const isPair = texts.map((one) => one.endsWith(')') && isAcronymPair(one));
  const pairs: string[] = [];
  for (const number of text) if (isPair[number]) pairs.push(texts[number]!);
  return pairs;
}

interface NumberedKeys {
  keyNames: ConceptKey[];
  /** Number of the key of each text; `NO_KEY` for an acronym pair, which only defines its acronym. */
  ofText: Int32Array;
  /** Returns the number of a key, or `NO_KEY` if no text has it. */
  numberOf: (key: ConceptKey) => number;
}

function numberKeys(texts: readonly string[], { join, wordsOf }: ConceptKeys): NumberedKeys {
  const numbers = new Map<ConceptKey, number>();
  const ofText = Int32Array.from(texts, (text) => {
    const key = text.endsWith(')') && isAcronymPair(text) ? EMPTY : join(wordsOf(text));
    if (key === EMPTY) return NO_KEY;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  const keyNames = [...numbers.keys()];
  return { keyNames, ofText, numberOf: (key) => numbers.get(key) ?? NO_KEY };
}

const EMPTY = '' as ConceptKey;

interface KindPhrase {
  base: number;
  /** Number of cards with it, and of those that also have its base by itself. */
  cards: number;
  both: number;
}

/** Counts by the number of the key. */
function countKeys(table: KeyedTable, keyCount: number, kindOf: (text: number) => number) {
  const counts = Array.from({ length: keyCount }, (): KeyCounts => ({
    ...{ cards: 0, headings: 0, count: 0, whole: 0 },
  }));
  const withKind = new Map<number, KindPhrase>();
  const lastCard = new Int32Array(keyCount).fill(-1);
  for (const [card, end] of table.ends.entries()) {
    const start = table.ends[card - 1] ?? 0;
    for (let row = start; row < end; row++) {
      const key = table.key[row]!;
      const known = counts[key]!;
      known.cards += 1;
      known.count += table.count[row]!;
      known.whole += table.whole[row]!;
      if ((table.flags[row]! & IN_HEADING) !== 0) known.headings += 1;
      lastCard[key] = card;
    }
    for (let row = start; row < end; row++) {
      const base = kindOf(table.text[row]!);
      if (base === NO_KEY) continue;
      const key = table.key[row]!;
      const phrase = withKind.get(key) ?? { base, cards: 0, both: 0 };
      withKind.set(key, phrase);
      phrase.cards += 1;
      if (lastCard[base] === card) phrase.both += 1;
    }
  }
  return { counts, withKind };
}

/** Returns a function for the number of the key of X for the text "X model", or `NO_KEY`. */
function kindFinder(
  texts: readonly string[],
  keys: ConceptKeys,
  numberOf: NumberedKeys['numberOf'],
): (text: number) => number {
  const found = texts.map((text) => {
    const space = text.lastIndexOf(' ');
    const hasKind = space > 0 && isKind(text.slice(space + 1));
    return hasKind ? numberOf(keys.keyOf(text.slice(0, space))) : NO_KEY;
  });
  return (text) => found[text]!;
}

/** Finds each "X model" that means X, because most cards with it also have X. Adds its counts to those of X. */
function mergedKinds(
  withKind: ReadonlyMap<number, KindPhrase>,
  counts: readonly KeyCounts[],
): Map<number, number> {
  const merged = new Map<number, number>();
  for (const [key, { base, cards, both }] of withKind) {
    const known = counts[base]!;
    const own = counts[key]!;
    if (both * 2 < cards || known.whole === 0) continue;
    merged.set(key, base);
    known.whole += own.whole;
    known.headings = Math.max(known.headings, own.headings);
  }
  return merged;
}

/** A shorter title may be a concept itself: "Linear Algebra". */
const MIN_TITLE_WORDS = 3;

/** Titles of all books, with and without their subtitles: cards mention them without being about them. */
function titleKeys(cards: readonly ConceptCard[], keys: ConceptKeys): Set<ConceptKey> {
  const whole = new Set(cards.map(({ bookTitle }) => bookTitle));
  const titles = new Set([...whole].flatMap((title) => [title, title.split(':')[0]!]));
  const long = [...titles].filter((title) => title.split(' ').length >= MIN_TITLE_WORDS);
  return new Set(long.map(keys.keyOf));
}
