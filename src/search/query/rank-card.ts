import { isInitialism } from '../terms/initialisms.ts';
import type { CardField, FoundCard } from './found-card.ts';
import { likenessBonus } from './likeness-bonus.ts';
import type { TermFound } from './likeness-bonus.ts';
import type { Query } from './parse-query.ts';
import { covers, isWanted } from './query-term.ts';
import type { QueryTerm } from './query-term.ts';
import { bestQuality, hiddenQuality } from './word-quality.ts';

/** A term with what the index says of it. */
export interface WeighedTerm {
  term: QueryTerm;
  /** How rare it is: the logarithm of all cards over the cards that hold it. */
  rarity: number;
}

/** How well a card's text answers a query. */
export interface CardRank {
  score: number;
  /** Terms whose words truly stand in the card, by index. */
  found: boolean[];
  /** Whether no term stands outside of the answer. */
  onlyInAnswer: boolean;
  /** Whether the heading has all words. */
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

/** The fields with which hidden terms count. */
const HIDDEN_IN: Partial<Record<CardField, 'open' | 'answer'>> = {
  question: 'open',
  answer: 'answer',
};

/** What a whole formula weighs at least, wherever it is. */
const WHOLE_FORMULA = 3.5;
/** Initials of what was asked, and a heading whose initials were asked. */
const INITIALS = 0.8;
const HEADING_INITIALS = 0.95;
const PLACE = 0.4;

/**
 * Scores a loaded card. For each term the best field counts, by how exact the word is, and a little of the others; terms
 * that are missing lower all of it. A heading that says just what was asked, words that stand together and a question like
 * the one that was typed count extra.
 */
export function rankCard(card: FoundCard, query: Query, terms: readonly WeighedTerm[]): CardRank {
  const all = withWholes(terms.map((weighed) => findTerm(card, weighed)));
  let score = 0;
  let reached = 0;
  let wanted = 0;
  const found: boolean[] = [];
  for (const { term, rarity, qualities, inPlace } of all) {
    const values = FIELDS.map(
      ([name, weight]) =>
        (qualities.get(name) ?? 0) *
        (term.whole === 'formula' ? Math.max(weight, WHOLE_FORMULA) : weight),
    );
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
  score += wanted * likenessBonus(card, query, all) * 0.25;
  return {
    score: score * coverage ** 2,
    found,
    onlyInAnswer: all.length > 0 && all.every(isInAnswer),
    isNamed: all.every(
      ({ term, qualities }) => !term.required || (qualities.get('heading') ?? 0) > 0.5,
    ),
  };
}

function findTerm(card: FoundCard, { term, rarity }: WeighedTerm): TermFound {
  const qualities = new Map(FIELDS.map(([name]) => [name, fieldQuality(card, name, term)]));
  const isFound = [...qualities.values()].some((quality) => quality > 0);
  return {
    term,
    rarity,
    qualities,
    inPlace: isFound ? 0 : bestQuality(term, card.wordsOf('place'), card.stem),
  };
}

/** What was found, where a card that has a whole has its terms too. */
function withWholes(found: readonly TermFound[]): TermFound[] {
  return found.map((own) => {
    const wholes = found.filter(({ term }) => covers(term, own.term));
    if (wholes.length === 0) return own;
    const best = (name: CardField): number =>
      Math.max(...[own, ...wholes].map(({ qualities }) => qualities.get(name) ?? 0));
    return { ...own, qualities: new Map(FIELDS.map(([name]) => [name, best(name)])) };
  });
}

/** Whether no field but the answer has a term. */
function isInAnswer({ qualities, inPlace }: TermFound): boolean {
  return inPlace === 0 && FIELDS.every(([name]) => name === 'answer' || !qualities.get(name));
}

function fieldQuality(card: FoundCard, name: CardField, term: QueryTerm): number {
  if (term.written) return term.written.test(card[name]) ? INITIALS : 0;
  if (name === 'heading' && isHeadingInitials(card, term)) return HEADING_INITIALS;
  const place = HIDDEN_IN[name];
  const hidden = place ? hiddenQuality(term, card.hidden[place], card.stem) : 0;
  return Math.max(hidden, bestQuality(term, card.wordsOf(name), card.stem));
}

/** Whether the initials that were typed are those of all of a card's heading. */
function isHeadingInitials(
  { heading }: FoundCard,
  { words: [word = ''], ways, whole }: QueryTerm,
): boolean {
  const initials = ways.find(({ words: [first = ''] }) => first.startsWith('0initials0'));
  if (!initials || whole !== undefined || initials.isLastResort) return false;
  return isInitialism(word, heading) || isInitialism(word.replace(/s$/, ''), heading);
}
