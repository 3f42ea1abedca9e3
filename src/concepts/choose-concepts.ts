import { compareNaturally } from '../text/natural-order.ts';
import { IS_CAPITALIZED } from './candidate.ts';
import type { ConceptCard } from './concept-card.ts';
import type { ConceptKey, ConceptKeys, KeyedWord } from './concept-key.ts';
import { createFormCounts, nameConcepts } from './concept-names.ts';
import { type AppliedRules, applyRules, type ConceptRules } from './concept-rules.ts';
import type { WordCounts } from './commonness.ts';
import type { KeyedTable } from './candidate-table.ts';
import { countCandidates, type CountedCandidates } from './count-candidates.ts';
import type { ScoreCandidates, ScoredCandidate } from './score-candidates.ts';
import { isUnspaced } from './tag-by-stop-words.ts';
import { findPrerequisites, introduction, type Mention } from './prerequisites.ts';
import { type Weights, WEIGHTS } from './weights.ts';

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
  const resolved = counted.keyNames.map(applied.resolve);
  const choose = createChooser(counted, resolved, weights);
  const forms = createFormCounts();
  const chosen = cards.map(({ categories = [] }, index) => {
    const filed = categories.flatMap((name) => {
      const key = applied.resolve(keys.keyOf(name));
      if (key) forms.add(key, name, index, true);
      return key ?? [];
    });
    const found = choose(index).map(({ key, text, flags }) => {
      const name = resolved[key]!;
      forms.add(name, counted.texts[text]!, index, (flags & IS_CAPITALIZED) !== 0);
      return name;
    });
    return [...new Set([...found, ...filed])];
  });
  const concepts = nameConcepts(
    new Set(chosen.flat()),
    (key) => applied.names.get(key) ?? forms.mostFrequent(key),
    addExpansions(applied, expansions, keys),
  );
  const numbers = new Map(concepts.map(({ key }, index) => [key, index]));
  const ofCard = chosen.map((own) => own.flatMap((key) => numbers.get(key) ?? []));
  const mentions = findMentions(
    counted.table,
    counted.keyNames.map((key, number) => numbers.get(resolved[number] ?? key)),
    ofCard,
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

/**
 * Finds the concepts that each card mentions, whether or not they are its own.
 * @param conceptOf concept of each key
 * @param ofCard concepts of each card
 */
function findMentions(
  { ends, key, flags, count }: KeyedTable,
  conceptOf: readonly (number | undefined)[],
  ofCard: readonly (readonly number[])[],
): Mention[][] {
  return ofCard.map((own, card) => {
    const mentions: Mention[] = [];
    for (let row = ends[card - 1] ?? 0; row < ends[card]!; row++) {
      const concept = conceptOf[key[row]!];
      if (concept === undefined) continue;
      const isOwn = own.includes(concept);
      mentions.push({ concept, flags: flags[row]!, count: count[row]!, isOwn });
    }
    return mentions;
  });
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

/**
 * Returns a function that chooses candidates of a card, best first; at least one if there are any.
 * @param resolved the key that each key is merged into; undefined if it is hidden
 */
function createChooser(
  { keys, texts, scoreWith }: CountedCandidates,
  resolved: readonly (ConceptKey | undefined)[],
  { features, threshold }: Weights,
): ScoreCandidates {
  const scored = scoreWith(features);
  const words = new Array<PhraseWords>(texts.length);

  function choose(candidates: ScoredCandidate[]): ScoredCandidate[] {
    const chosen: ScoredCandidate[] = [];
    for (const candidate of candidates.sort((a, b) => b.score - a.score)) {
      if (chosen.length === MAX_PER_CARD) break;
      if (chosen.length > 0 && candidate.score < threshold) break;
      const { text, key } = candidate;
      const name = resolved[key];
      if (name === undefined || chosen.some((one) => resolved[one.key] === name)) continue;
      const own = (words[text] ??= phraseWords(keys.wordsOf(texts[text]!)));
      if (!chosen.some((one) => overlaps(words[one.text]!, own))) chosen.push(candidate);
    }
    return chosen;
  }

  return (card) => {
    const candidates = scored(card);
    const best = choose(candidates.filter(({ score }) => score >= threshold));
    // The others, which are the most, matter only if none of these can be chosen.
    return best.length > 0 ? best : choose(candidates);
  };
}

/** The keys of a phrase's words. */
interface PhraseWords {
  first: string | undefined;
  last: string | undefined;
  /** All of them. */
  joined: string;
  isUnspaced: boolean;
}

function phraseWords(words: readonly KeyedWord[]): PhraseWords {
  const own = words.map(({ key }) => key);
  const joined = own.join(' ');
  return { first: own[0], last: own.at(-1), joined, isUnspaced: isUnspaced(joined) };
}

/** Whether one contains the other, or starts with the word that the other ends with: "star schema", "schema design". */
function overlaps(one: PhraseWords, other: PhraseWords): boolean {
  if (one.last === other.first || other.last === one.first) return true;
  const space = one.isUnspaced || other.isUnspaced ? '' : ' ';
  const [a, b] = [space + one.joined + space, space + other.joined + space];
  return a.includes(b) || b.includes(a);
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
