import { splitWords } from './concept-key.ts';

/** How often each word of English is said, in lower case, out of some fifty million. */
export type WordCounts = ReadonlyMap<string, number>;

/** For phrases of other languages, and without counts: what English ones have on average. */
const AVERAGE = 0.5;
/** The most frequent words are said some million times. */
const MOST_DIGITS = 6;

/**
 * How common the rarest word of a phrase is in everyday language, from 0 for a word that nobody says to about 1: the terms
 * of a field have rare words. Plurals count as their singulars.
 * @param lang of the phrase, a BCP 47 tag
 */
export function commonness(phrase: string, lang: string, counts?: WordCounts): number {
  if (!counts || !/^en\b/iu.test(lang)) return AVERAGE;
  const countOf = (word: string): number =>
    counts.get(word) ?? counts.get(word.replace(/s$/u, '')) ?? 0;
  const rarest = Math.min(...splitWords(phrase.toLowerCase()).map(countOf));
  return Math.log10(1 + rarest) / MOST_DIGITS;
}
