import { compareNaturally } from '../text/natural-order.ts';
import { IS_CAPITALIZED } from './candidate.ts';
import type { ConceptCard } from './concept-card.ts';
import type { ConceptKey, ConceptKeys } from './concept-key.ts';
import type { NameFeatures } from './features.ts';
import { createFormCounts, nameConcepts } from './concept-names.ts';
import { type AppliedRules, applyRules, type ConceptRules } from './concept-rules.ts';
import type { WordCounts } from './commonness.ts';
import { countCandidates, type DescribedCandidate } from './count-candidates.ts';
import { isUnspaced } from './tag-by-stop-words.ts';
import { findPrerequisites, introduction, type Mention } from './prerequisites.ts';
import { type Feature, type FeatureValues, type Weights, WEIGHTS } from './weights.ts';

/** The concepts of a library, as plain data. Concepts are numbered by their index in `concepts`, cards in reading order. */
export interface ConceptChoice {
  /** By name. `definedBy` is the first of the cards that introduce it best. */
  concepts: readonly { slug: string; name: string; aliases: string[]; definedBy?: number }[];
  /** The concepts of each card, best first. */
  ofCard: readonly (readonly number[])[];
  /** For each card, up to three cards that readers should see first. */
  prerequisites: readonly (readonly number[])[];
  /** The concepts of each book, those with more cards first. */
  ofBook: readonly (readonly [book: string, numbers: readonly number[]])[];
}

export interface ChoiceOptions {
  /** Of everyday English. */
  wordCounts?: WordCounts | undefined;
  weights?: Weights;
}

const MAX_PER_CARD = 4;

/**
 * Chooses one to four concepts for each card: the candidates with the highest scores, none nested in another. Takes time
 * roughly linear in the number of cards.
 * @param cards in reading order
 */
export function chooseConcepts(
  cards: readonly ConceptCard[],
  rules: ConceptRules,
  { wordCounts, weights = WEIGHTS }: ChoiceOptions = {},
): ConceptChoice {
  const counted = countCandidates(cards, rules.aliases, wordCounts);
  const { keys, expansions } = counted;
  const applied = applyRules(rules, keys.keyOf);
  const scoreOf = createScoreOf(weights);
  const { threshold } = weights;
  const forms = createFormCounts();
  const chosen = cards.map(({ categories = [] }, index) => {
    const filed = categories.flatMap((name) => {
      const key = applied.resolve(keys.keyOf(name));
      if (key) forms.add(key, name, index, true);
      return key ?? [];
    });
    const found = chooseForCard(counted.of(index), keys, applied, { scoreOf, threshold });
    for (const { key, text, flags } of found) {
      forms.add(key, text, index, (flags & IS_CAPITALIZED) !== 0);
    }
    return [...new Set([...found.map(({ key }) => key), ...filed])];
  });
  const concepts = nameConcepts(
    new Set(chosen.flat()),
    (key) => applied.names.get(key) ?? forms.mostFrequent(key),
    addExpansions(applied, expansions, keys),
  );
  const numbers = new Map(concepts.map(({ key }, index) => [key, index]));
  const ofCard = chosen.map((own) => own.flatMap((key) => numbers.get(key) ?? []));
  const mentions = cards.map((_, index) =>
    counted.keyed(index).flatMap(({ key, flags, count }): Mention[] => {
      const concept = numbers.get(applied.resolve(key) ?? key);
      if (concept === undefined) return [];
      return [{ concept, flags, count, isOwn: ofCard[index]!.includes(concept) }];
    }),
  );
  const definers = findDefiners(mentions);
  return {
    concepts: concepts.map(({ slug, name, aliases }, number) => {
      const definedBy = definers.get(number);
      return { slug, name, aliases, ...(definedBy === undefined ? {} : { definedBy }) };
    }),
    ofCard,
    prerequisites: findPrerequisites(
      cards.map(({ book }) => book),
      mentions,
    ),
    ofBook: countByBook(cards, ofCard, (number) => concepts[number]?.name ?? ''),
  };
}

/** Finds the first of the cards that introduce each concept best. */
function findDefiners(mentions: readonly (readonly Mention[])[]): Map<number, number> {
  const best = new Map<number, { index: number; score: number }>();
  for (const [index, own] of mentions.entries()) {
    for (const mention of own) {
      const score = introduction(mention);
      const known = best.get(mention.concept)?.score ?? 0;
      if (mention.isOwn && score > known) best.set(mention.concept, { index, score });
    }
  }
  return new Map([...best].map(([concept, { index }]) => [concept, index]));
}

type ScoreOf = (candidate: DescribedCandidate) => number;

function createScoreOf({ features }: Weights): ScoreOf {
  const sum = (values: Partial<FeatureValues>): number => {
    let score = 0;
    for (const name in values) score += values[name as Feature]! * features[name as Feature];
    return score;
  };
  const ofNames = new Map<NameFeatures, number>();
  return ({ features, name }) => {
    const ofName = ofNames.get(name) ?? sum(name);
    ofNames.set(name, ofName);
    return sum(features) + ofName;
  };
}

/** Chooses candidates of a card, best first; at least one if there are any. */
function chooseForCard(
  candidates: readonly DescribedCandidate[],
  keys: ConceptKeys,
  { resolve }: AppliedRules,
  { scoreOf, threshold }: { scoreOf: ScoreOf; threshold: number },
): DescribedCandidate[] {
  const scored = candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate) }))
    .sort((a, b) => b.score - a.score);
  const chosen: DescribedCandidate[] = [];
  const taken: string[][] = [];
  for (const { candidate, score } of scored) {
    if (chosen.length === MAX_PER_CARD) break;
    if (chosen.length > 0 && score < threshold) break;
    const key = resolve(candidate.key);
    if (!key || chosen.some((one) => one.key === key)) continue;
    const words = keys.wordsOf(candidate.text).map((word) => word.key);
    if (taken.some((one) => overlaps(one, words))) continue;
    taken.push(words);
    chosen.push({ ...candidate, key });
  }
  return chosen;
}

/** Whether one contains the other, or starts with the word that the other ends with: "star schema", "schema design". */
function overlaps(one: readonly string[], other: readonly string[]): boolean {
  const space = [...one, ...other].some(isUnspaced) ? '' : ' ';
  const [a, b] = [one, other].map((words) => space + words.join(' ') + space) as [string, string];
  return a.includes(b) || b.includes(a) || one.at(-1) === other[0] || other.at(-1) === one[0];
}

/** Returns the names that the rules merge into each concept, followed by its acronyms and their expansions. */
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
