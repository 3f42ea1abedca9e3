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
import { memoize } from '../text/memoize.ts';
import { isAspect, isGeneric, isKind } from './generic-words.ts';
import { RE_OF } from './phrases.ts';
import { isName } from './roles.ts';
import type { FeatureValues } from './weights.ts';

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

/*
 * A score is the sum of the features described in weights.ts, each times its weight. It is computed without a list of the
 * values, as a library has millions of candidates; the value of a feature is the score with its weight 1 and all others 0.
 */

/** Scores a candidate by where and how often it occurs in its card and the library. */
export function scoreInCard(
  { text, flags, count }: Omit<Candidate, 'whole'>,
  { heading, counts, coverage, isInTitle, isAcronym }: CandidateContext,
  weights: FeatureValues,
): number {
  const has = (flag: number) => is((flags & flag) !== 0);
  const inHeading = has(IN_HEADING);
  const headingShare = heading.length > 0 ? Math.min(1, text.length / heading.length) : 0;
  return (
    weights.bias +
    weights.inHeading * inHeading +
    weights.inQuestion * has(IN_QUESTION) +
    weights.inContext * has(IN_CONTEXT) +
    weights.inAnswer * has(IN_ANSWER) +
    weights.inCode * has(IN_CODE) +
    weights.inHeadingAndQuestion * inHeading * has(IN_QUESTION) +
    weights.onlyAnswer * is((flags & (IN_HEADING | IN_QUESTION | IN_CONTEXT)) === 0) +
    weights.opensHeading * has(OPENS_HEADING) +
    weights.headingHead * has(HAS_HEADING_HEAD) +
    weights.headingShare * inHeading * headingShare +
    weights.frequency * Math.log(count) +
    weights.whole * (counts.whole / Math.max(1, counts.count)) +
    weights.wholeInHeading * has(WHOLE_IN_HEADING) +
    weights.headless * (1 - has(ENDS_PHRASE | IS_CODE)) +
    weights.hasTail * has(HAS_TAIL) +
    weights.isAsked * has(IS_ASKED) +
    weights.cards * Math.min(MAX_LOGARITHM, Math.log(counts.cards)) +
    weights.headings * Math.min(MAX_LOGARITHM, Math.log(1 + counts.headings - inHeading)) +
    weights.coverage * coverage +
    weights.isCode * has(IS_CODE) +
    weights.isCapitalized * has(IS_CAPITALIZED) +
    weights.startsWithModifier * has(STARTS_WITH_MODIFIER) +
    weights.endsWithAdjective * has(ENDS_WITH_ADJECTIVE) +
    weights.bookTitle * is(isInTitle) +
    weights.isAcronym * is(isAcronym)
  );
}

/** In a large library, a concept of 10,000 cards is no better than one of 20. */
const MAX_LOGARITHM = 3;

/**
 * Scores a candidate by its text alone.
 * @param commonness of its rarest word: see commonness.ts
 */
export function scoreOfName(text: string, commonness: number, weights: FeatureValues): number {
  const words = text.split(' ').map(describeWord);
  const first = words[0]!;
  const last = words.at(-1)!;
  const isOne = words.length === 1;
  const isOf = words.some((word, index) => index > 0 && word.isOf);
  return (
    weights.oneWord * is(isOne) +
    weights.threeWords * is(words.length > 2 && !isOf) +
    weights.ofPhrase * is(words.some((word) => word.text === 'of')) +
    weights.isSign * is(!/[\p{L}\p{N}]/u.test(text)) +
    weights.isName * is(words.some((word) => word.isName)) +
    weights.generic * is(isOne && last.isGeneric) +
    weights.genericHead * is(!isOne && last.isGeneric) +
    weights.genericStart * is(!isOne && first.isGeneric) +
    weights.lowValueHead * is(!isOne && last.isKind) +
    weights.aspectHead * is(!isOne && last.isAspect) +
    weights.commonness * commonness
  );
}

/** What the score of a name needs to know about its words, of which a library has far fewer. */
const describeWord = memoize((text: string) => ({
  text,
  isOf: RE_OF.test(text),
  isName: isName(text),
  isGeneric: isGeneric(text),
  isKind: isKind(text),
  isAspect: isAspect(text),
}));
