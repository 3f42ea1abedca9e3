import { initialsOfName } from '../terms/initialisms.ts';
import type { Evidence } from './candidates.ts';
import type { CardField, FoundCard } from './found-card.ts';
import { similarityBonus } from './similarity-bonus.ts';
import type { TermFound } from './similarity-bonus.ts';
import type { Query } from './parse-query.ts';
import { covers, isWanted } from './query-term.ts';
import type { QueryTerm } from './query-term.ts';
import { bestQuality, hiddenQuality, POOR } from './word-quality.ts';

/** A term with its weight in this index. */
export interface WeighedTerm {
  term: QueryTerm;
  /** How rare it is: the logarithm of the number of all cards over the number of cards that contain it. */
  rarity: number;
}

/**
 * Counts a whole formula as much as all of its parts, so that a card that has it comes before cards that only have the
 * parts.
 */
export function weighTerms(evidence: readonly Evidence[]): WeighedTerm[] {
  return evidence.map(({ term, rarity }) => {
    const parts = evidence.filter((other) => term.whole === 'formula' && covers(term, other.term));
    return { term, rarity: parts.reduce((sum, part) => sum + part.rarity, rarity) };
  });
}

/** How well a card's text answers a query. */
export interface CardRank {
  score: number;
  /** By index of the term: whether its words are really in the card. */
  found: boolean[];
  /** Whether all terms are only in the answer. */
  onlyInAnswer: boolean;
  /** Whether the heading contains all words. */
  isNamed: boolean;
}

const FIELDS = [
  ['heading', 5],
  ['concepts', 3.5],
  ['question', 3.5],
  ['context', 1.6],
  ['code', 1.3],
  ['answer', 1],
] as const;

/** The minimum weight of a whole formula, or a name from code, wherever it is. */
const DISTINCT = 3.5;
/** `class_name`, `className` */
const RE_NAME_IN_CODE = /[\p{L}\p{N}]_[\p{L}\p{N}]|\p{Ll}\p{Lu}/u;
/** Of the coded terms, those of formulas: not initials, operators, or languages. */
const RE_FORMULA = /^0(?!initials0|sign0|code0)/;
/** Initials of the query, and a heading whose initials were typed. */
const INITIALS = 0.8;
const HEADING_INITIALS = 0.95;
const PLACE = 0.4;

/**
 * Scores a loaded card. For each term, the best field counts in full, by how exact the match is, and the other fields a
 * little; missing terms lower the whole score. A heading that equals the query or was typed among other words, words
 * next to each other, and a question similar to the query add to it.
 */
export function rankCard(card: FoundCard, query: Query, terms: readonly WeighedTerm[]): CardRank {
  const all = withWholes(terms.map((weighed) => findTerm(card, weighed)));
  let score = 0;
  let reached = 0;
  let wanted = 0;
  const found: boolean[] = [];
  for (const { term, rarity, qualities, inPlace } of all) {
    const values = FIELDS.map(([name, weight]) => {
      const quality = qualities.get(name) ?? 0;
      return quality * (isDistinct(term, quality) ? Math.max(weight, DISTINCT) : weight);
    });
    const best = Math.max(...values);
    const rest = values.reduce((sum, value) => sum + value, 0) - best;
    const place = best === 0 ? inPlace * PLACE : 0;
    const isFound = best > 0 || place > 0;
    found.push(isFound);
    // What initials stand for counts by its words.
    if (term.whole !== 'initials') score += rarity * (best + 0.15 * rest + place);
    if (!isWanted(term)) continue;
    wanted += rarity;
    reached += rarity * (isFound ? Math.max(0.5, ...qualities.values()) : 0);
  }
  const coverage = wanted > 0 ? reached / wanted : 1;
  score += wanted * similarityBonus(card, query, all) * 0.25;
  return {
    score: score * coverage ** 2,
    found,
    onlyInAnswer: all.length > 0 && all.every(isInAnswer),
    isNamed: all.every(
      ({ term, qualities }) => !term.required || (qualities.get('heading') ?? 0) > POOR,
    ),
  };
}

/** Whether a term tells more than words do, so that the field that contains it matters less. */
function isDistinct({ whole, typed }: QueryTerm, quality: number): boolean {
  return whole === 'formula' || (quality === 1 && RE_NAME_IN_CODE.test(typed));
}

function findTerm(card: FoundCard, { term, rarity }: WeighedTerm): TermFound {
  const open = openField(card, term);
  const qualities = new Map(
    FIELDS.map(([name]) => {
      const hidden = name === open ? card.hidden.open : name === 'answer' ? card.hidden.answer : [];
      return [name, fieldQuality(card, name, term, hidden)];
    }),
  );
  const isFound = [...qualities.values()].some((quality) => quality > 0);
  return {
    term,
    rarity,
    qualities,
    inPlace: isFound ? 0 : bestQuality(term, card.wordsOf('place'), card.stem),
  };
}

/** The terms found; a card with a whole has its terms, too. */
function withWholes(found: readonly TermFound[]): TermFound[] {
  return found.map((own) => {
    const wholes = found.filter(({ term }) => covers(term, own.term));
    if (wholes.length === 0) return own;
    const best = (name: CardField): number =>
      Math.max(...[own, ...wholes].map(({ qualities }) => qualities.get(name) ?? 0));
    return { ...own, qualities: new Map(FIELDS.map(([name]) => [name, best(name)])) };
  });
}

/** Whether only the answer contains a term. */
function isInAnswer({ qualities, inPlace }: TermFound): boolean {
  return inPlace === 0 && FIELDS.every(([name]) => name === 'answer' || !qualities.get(name));
}

function fieldQuality(
  card: FoundCard,
  name: CardField,
  term: QueryTerm,
  hidden: readonly string[],
): number {
  if (term.written) return term.written.test(card[name]) ? INITIALS : 0;
  if (name === 'heading' && isHeadingInitials(card, term)) return HEADING_INITIALS;
  return Math.max(
    hiddenQuality(term, hidden, card.stem),
    bestQuality(term, card.wordsOf(name), card.stem),
  );
}

/**
 * The field as which the hidden terms of all visible text count, which are not stored by field: the question, unless
 * the term is a formula that is neither there nor in the heading.
 */
function openField(card: FoundCard, { ways }: QueryTerm): CardField {
  const formulas = ways.flatMap(({ words }) => words.filter((word) => RE_FORMULA.test(word)));
  const isElsewhere =
    formulas.length > 0 && !formulas.some((term) => card.formulaOfQuestion().includes(term));
  return isElsewhere ? 'context' : 'question';
}

/** Whether the typed initials are those of a card's whole heading. */
function isHeadingInitials(
  { heading }: FoundCard,
  { words: [word = ''], ways, whole }: QueryTerm,
): boolean {
  const initials = ways.find(({ words: [first = ''] }) => first.startsWith('0initials0'));
  if (!initials || whole !== undefined || initials.isLastResort) return false;
  const own = initialsOfName(heading);
  return own.includes(word) || own.includes(word.replace(/s$/, ''));
}
