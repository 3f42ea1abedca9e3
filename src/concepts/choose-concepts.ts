import { compareNaturally } from '../text/natural-order.ts';
import { findExpansions, isAcronymPair } from './acronyms.ts';
import {
  type ConceptKey,
  type ConceptKeys,
  createConceptKeys,
  createVocabulary,
} from './concept-key.ts';
import { createMatcher, toTextWords } from './concept-matcher.ts';
import { createFormCounts, type FormCounts, nameConcepts } from './concept-names.ts';
import { type AppliedRules, applyRules, type ConceptRules } from './concept-rules.ts';
import { isGeneric } from './generic-words.ts';
import { headingConcept } from './heading-concept.ts';
import { findRecurring } from './recurring-phrases.ts';
import { toWords } from './words.ts';

/** What the concepts of a card follow from. */
export interface ConceptCard {
  /** The book's slug. */
  book: string;
  heading: string;
  question: string;
  /** From `candidateTerms`. */
  terms: readonly string[];
  /** Names that its deck files it under; each is a concept. */
  categories?: readonly string[];
}

/** The concepts of a library. Plain data; numbers are indices in `concepts`. */
export interface ConceptChoice {
  /** By name. */
  concepts: readonly { slug: string; name: string; aliases: string[] }[];
  /** For each card its concepts, the heading's own first. */
  ofCard: readonly (readonly number[])[];
  /** For each book its concepts, those of more cards first. */
  ofBook: readonly (readonly [book: string, numbers: readonly number[]])[];
}

const MAX_PER_CARD = 5;

/**
 * Chooses the concepts of a library: what headings name, and what recurs in headings and questions of several cards.
 * Takes time about linear in the number of cards.
 * @param cards in reading order
 */
export function chooseConcepts(cards: readonly ConceptCard[], rules: ConceptRules): ConceptChoice {
  const named = cards.map((card) => ({ ...card, own: headingConcept(card.heading) }));
  const terms = cards.flatMap((card) => card.terms);
  const expansions = findExpansions(terms, rules.aliases);
  const vocabulary = createVocabulary(
    cards.flatMap(({ heading, question }) => [heading, question]),
    [
      ...terms,
      ...named.flatMap(({ own, categories = [] }) => [...(own ? [own] : []), ...categories]),
    ],
  );
  const keys = createConceptKeys(vocabulary, expansions);
  const applied = applyRules(rules, keys.keyOf);
  const forms = createFormCounts();
  const assigned = assignConcepts(named, keys, applied, forms);
  const concepts = nameConcepts(
    keptConcepts(assigned),
    (key) => applied.names.get(key) ?? forms.mostFrequent(key),
    addExpansions(applied, expansions, keys),
  );
  const numbers = new Map(concepts.map(({ key }, index) => [key, index]));
  const ofCard = assigned.map(({ all }) => [...all].flatMap((key) => numbers.get(key) ?? []));
  return {
    concepts: concepts.map(({ slug, name, aliases }) => ({ slug, name, aliases })),
    ofCard,
    ofBook: countByBook(cards, ofCard, (number) => concepts[number]?.name ?? ''),
  };
}

interface NamedCard extends ConceptCard {
  /** The concept that the heading names. */
  own: string | undefined;
}

interface Assigned {
  /** What its heading names and what it is filed under. */
  own: ConceptKey[];
  all: ReadonlySet<ConceptKey>;
}

function assignConcepts(
  cards: readonly NamedCard[],
  keys: ConceptKeys,
  { resolve, names }: AppliedRules,
  forms: FormCounts,
): Assigned[] {
  const headings = cards.map(({ own }) => {
    const words = own === undefined ? [] : keys.wordsOf(own);
    return { key: keys.join(words), words };
  });
  const phrases = cards.map(({ terms }) =>
    terms.filter((term) => !isAcronymPair(term)).map(keys.wordsOf),
  );
  const certain = new Set([...headings.map(({ key }) => key), ...names.keys()]);
  const match = createMatcher([
    ...headings.filter(({ words }) => words.length > 1 || !isGeneric(words[0]?.form ?? '')),
    ...findRecurring(phrases, certain, keys.join),
  ]);
  return cards.map((card, index) => {
    const all = new Set<ConceptKey>();
    const add = (key: ConceptKey, form: string) => {
      const resolved = resolve(key);
      if (!resolved || (all.size >= MAX_PER_CARD && !all.has(resolved))) return undefined;
      all.add(resolved);
      forms.add(resolved, form, index);
      return resolved;
    };
    const heading = headings[index];
    const named = heading && card.own !== undefined ? add(heading.key, card.own) : undefined;
    const filed = (card.categories ?? []).map((name) => add(keys.join(keys.wordsOf(name)), name));
    const own = [named, ...filed].filter((key) => key !== undefined);
    const mentions = match(toTextWords(cardWords(card), keys.wordOf));
    for (const one of mentions) if (!one.nested) add(one.key, one.form);
    for (const one of mentions) if (one.nested) add(one.key, one.form);
    return { own, all };
  });
}

/** Returns the words of the heading, then of the question. */
function cardWords({ heading, question }: ConceptCard) {
  const words = toWords(heading);
  const last = words.at(-1);
  if (last) last.breakAfter = true;
  return [...words, ...toWords(question)];
}

/** Keeps what a heading names, and anything else that two cards have. */
function keptConcepts(cards: readonly Assigned[]): Set<ConceptKey> {
  const seen = new Set<ConceptKey>();
  const kept = new Set<ConceptKey>();
  for (const { own, all } of cards) {
    for (const key of own) kept.add(key);
    for (const key of all) {
      if (seen.has(key)) kept.add(key);
      seen.add(key);
    }
  }
  return kept;
}

/** Returns the names that rules merge into each concept, then its acronyms and their expansions. */
function addExpansions(
  { otherNames, resolve }: AppliedRules,
  expansions: ReadonlyMap<string, string>,
  { keyOf }: ConceptKeys,
): Map<ConceptKey, string[]> {
  const names = new Map(otherNames);
  for (const [acronym, expansion] of expansions) {
    const key = resolve(keyOf(expansion));
    if (key) names.set(key, [...(names.get(key) ?? []), acronym, expansion]);
  }
  return names;
}

function countByBook(
  cards: readonly ConceptCard[],
  ofCard: readonly (readonly number[])[],
  nameOf: (number: number) => string,
): ConceptChoice['ofBook'] {
  const counts = new Map<string, Map<number, number>>();
  for (const [index, { book }] of cards.entries()) {
    const ofBook = counts.get(book) ?? new Map<number, number>();
    counts.set(book, ofBook);
    for (const number of ofCard[index] ?? []) ofBook.set(number, (ofBook.get(number) ?? 0) + 1);
  }
  return [...counts].map(([book, counted]) => {
    const sorted = [...counted].sort(
      ([a, countA], [b, countB]) => countB - countA || compareNaturally(nameOf(a), nameOf(b)),
    );
    return [book, sorted.map(([number]) => number)];
  });
}
