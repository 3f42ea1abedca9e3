import {
  type Candidate,
  ENDS_PHRASE,
  ENDS_WITH_ADJECTIVE,
  HAS_HEADING_HEAD,
  HAS_TAIL,
  IN_ANSWER,
  IN_CODE,
  IN_CONTEXT,
  IN_HEADING,
  IN_QUESTION,
  IS_CAPITALIZED,
  IS_ASKED,
  IS_CODE,
  OPENS_HEADING,
  STARTS_WITH_MODIFIER,
  WHOLE_IN_HEADING,
} from './candidate.ts';
import { isAspect, isGeneric, isKind } from './generic-words.ts';
import { RE_OF } from './phrases.ts';
import { isName } from './roles.ts';

/** Counts of one concept key in a library. */
export interface KeyCounts {
  /** Number of cards with it. */
  cards: number;
  /** Number of cards with it in their headings. */
  headings: number;
  /** How often it occurs, and how often as a whole noun phrase. */
  count: number;
  whole: number;
}

export interface CandidateContext {
  heading: string;
  counts: KeyCounts;
  /** Share of the book's cards with it. */
  coverage: number;
  isInTitle: boolean;
  isAcronym: boolean;
}

const is = (value: boolean) => (value ? 1 : 0);
const has = ({ flags }: Candidate, flag: number) => is((flags & flag) !== 0);

export type CardFeatures = ReturnType<typeof cardFeatures>;

/** Computes the features that depend on where and how often a candidate occurs in its card and the library: see weights.ts. */
export function cardFeatures(one: Candidate, context: CandidateContext) {
  const { heading, counts, coverage, isInTitle, isAcronym } = context;
  const { text, flags, count } = one;
  const inHeading = has(one, IN_HEADING);
  return {
    bias: 1,
    inHeading,
    inQuestion: has(one, IN_QUESTION),
    inContext: has(one, IN_CONTEXT),
    inAnswer: has(one, IN_ANSWER),
    inCode: has(one, IN_CODE),
    inHeadingAndQuestion: inHeading * has(one, IN_QUESTION),
    onlyAnswer: is((flags & (IN_HEADING | IN_QUESTION | IN_CONTEXT)) === 0),
    opensHeading: has(one, OPENS_HEADING),
    headingHead: has(one, HAS_HEADING_HEAD),
    headingShare: inHeading && heading.length > 0 ? Math.min(1, text.length / heading.length) : 0,
    frequency: Math.log(count),
    whole: counts.whole / Math.max(1, counts.count),
    wholeInHeading: has(one, WHOLE_IN_HEADING),
    headless: 1 - has(one, ENDS_PHRASE | IS_CODE),
    hasTail: has(one, HAS_TAIL),
    isAsked: has(one, IS_ASKED),
    cards: Math.min(MAX_LOGARITHM, Math.log(counts.cards)),
    headings: Math.min(MAX_LOGARITHM, Math.log(1 + counts.headings - inHeading)),
    coverage,
    isCode: has(one, IS_CODE),
    isCapitalized: has(one, IS_CAPITALIZED),
    startsWithModifier: has(one, STARTS_WITH_MODIFIER),
    endsWithAdjective: has(one, ENDS_WITH_ADJECTIVE),
    bookTitle: is(isInTitle),
    isAcronym: is(isAcronym),
  };
}

/** In a large library, a concept of 10,000 cards is no better than one of 20. */
const MAX_LOGARITHM = 3;

export type NameFeatures = ReturnType<typeof nameFeatures>;

/**
 * Computes the features that depend only on a candidate's text: see weights.ts.
 * @param commonness of its rarest word: see commonness.ts
 */
export function nameFeatures(text: string, commonness: number) {
  const words = text.split(' ');
  const isOf = words.some((word, index) => index > 0 && RE_OF.test(word));
  const last = words.at(-1)!;
  return {
    oneWord: is(words.length === 1),
    threeWords: is(words.length > 2 && !isOf),
    ofPhrase: is(words.includes('of')),
    isSign: is(!/[\p{L}\p{N}]/u.test(text)),
    isName: is(words.some(isName)),
    generic: is(words.length === 1 && isGeneric(text)),
    genericHead: is(words.length > 1 && isGeneric(last)),
    genericStart: is(words.length > 1 && isGeneric(words[0]!)),
    lowValueHead: is(words.length > 1 && isKind(last)),
    aspectHead: is(words.length > 1 && isAspect(last)),
    commonness,
  };
}
