import { splitWords } from './concept-key.ts';

/** How often each English word (in lower case) occurs in some fifty million spoken words. */
export type WordCounts = ReadonlyMap<string, number>;

/** For phrases in other languages, or without counts: the average of English phrases. */
const AVERAGE = 0.5;
/** The most frequent words occur about a million times. */
const MAX_DIGITS = 6;

/**
 * How common the rarest word of a phrase is in everyday language, from 0 (unknown) to about 1. Technical terms tend to
 * contain rare words. Plurals count as their singulars.
 * @param lang of the phrase, a BCP 47 tag
 */
export function commonness(phrase: string, lang: string, counts?: WordCounts): number {
  if (!counts || !/^en\b/iu.test(lang)) return AVERAGE;
  const countOf = (word: string): number =>
    counts.get(word) ?? (word.endsWith('s') ? counts.get(word.slice(0, -1)) : undefined) ?? 0;
  const rarest = Math.min(...splitWords(phrase.toLowerCase()).map(countOf));
  return Math.log10(1 + rarest) / MAX_DIGITS;
}
