import { joinsParts } from '../terms/words.ts';
import type { Stem, Word } from '../terms/words.ts';
import type { QueryTerm } from './query-term.ts';

/** A single letter that a word begins with: hardly a match, but shown when someone has just begun to type. */
export const BEGINS_WITH_LETTER = 0.1;
/** Highest quality of a word that only begins with the typed one; lower for an acronym. */
export const BEGINS = 0.75;
const BEGINS_WITH_ACRONYM = 0.3;
/** All parts of an identifier, but not next to each other. */
const PARTS_APART = 0.6;
/** A match of this quality or less does not count as the word. */
export const POOR = 0.5;
/** For `__init__`: a word without the underscores. */
const OTHER_NAME = 0.5;
/** A hidden term, and a formula that only begins with the typed one. */
const HIDDEN = 0.9;
const BEGINS_ALIKE = 0.6;

export function bestQuality(term: QueryTerm, words: readonly Word[], stem: Stem): number {
  let best = 0;
  for (const word of words) {
    const quality = wordQuality(term, word, stem);
    if (quality > best) best = quality;
    if (best === 1) return 1;
  }
  if (best < 0.9 && term.parts.length > 0) {
    const all = term.parts.every((part) => words.some((word) => containsPart(word, part, stem)));
    if (all)
      best = Math.max(
        best,
        haveRun(words, term.parts.length, (word, at) =>
          containsPart(word, term.parts[at] ?? '', stem),
        )
          ? 0.9
          : PARTS_APART,
      );
  }
  return best;
}

/** The best quality of a word for any of a term's words. A word that only begins with the stem of one counts a little. */
function wordQuality({ words, name, ways }: QueryTerm, word: Word, stem: Stem): number {
  let best = 0;
  for (const asked of words) {
    best = Math.max(best, formQuality(asked, word, stem));
    if (best === 0 && word.whole.startsWith(stemFor(asked, stem)))
      best = beginningQuality(asked, word);
  }
  if (best <= BEGINS && ways[0]?.isExact) best *= BEGINS_WITH_ACRONYM;
  return name === undefined || name === word.name ? best : best * OTHER_NAME;
}

/**
 * Rates a word from 0 to 1: 1 if it is the same, 0.95 for another form, 0.85 for one of its parts, and less if it only
 * begins with the word. Its stem is not enough: `precesion` is misspelled, not another form of `precession`.
 */
export function formQuality(asked: string, word: Word, stem: Stem): number {
  if (word.isUnspaced) return unspacedQuality(asked, word);
  if (word.whole === asked || (word.parts.length > 0 && word.parts.join('') === asked)) return 1;
  if (sameForm(asked, word.whole, stem)) return 0.95;
  if (word.parts.some((part) => sameForm(asked, part, stem))) return 0.85;
  if (joinsParts(asked, word.parts)) return 0.85;
  if (asked.length < 2) return word.whole.startsWith(asked) ? BEGINS_WITH_LETTER : 0;
  if (word.whole.startsWith(asked)) return beginningQuality(asked, word);
  return word.parts.some((part) => part.startsWith(asked)) ? 0.4 : 0;
}

/** The longer the beginning, the better. */
function beginningQuality(asked: string, { whole }: Word): number {
  return 0.35 + 0.4 * Math.min(1, asked.length / whole.length);
}

/** A stretch of a script without spaces matches anywhere in a word. */
export function unspacedQuality(asked: string, { whole }: Word): number {
  if (whole === asked) return 1;
  return whole.includes(asked) ? 0.95 : 0;
}

/** A stem to search beginnings by; short ones would match everything. */
function stemFor(asked: string, stem: Stem): string {
  const short = stem(asked);
  return short.length >= 4 ? short : asked;
}

export function containsPart(word: Word, part: string, stem: Stem): boolean {
  if (word.isUnspaced) return unspacedQuality(part, word) > 0;
  return sameForm(part, word.whole, stem) || word.parts.some((own) => sameForm(part, own, stem));
}

function sameForm(a: string, b: string, stem: Stem): boolean {
  // No stemmer changes the first letter, and most words differ in it.
  return a === b || (a.charCodeAt(0) === b.charCodeAt(0) && stem(a) === stem(b));
}

/** Whether the searched words follow each other in `words`, in order. */
export function areConsecutive(
  asked: readonly QueryTerm[],
  words: readonly Word[],
  stem: Stem,
): boolean {
  return haveRun(words, asked.length, (word, at) => {
    const term = asked[at];
    return term !== undefined && wordQuality(term, word, stem) > POOR;
  });
}

/** Whether `words` have a run of that length in which each word, with its position in the run, fits. */
function haveRun(
  words: readonly Word[],
  length: number,
  fits: (word: Word, at: number) => boolean,
): boolean {
  const fitsFrom = (start: number): boolean => {
    for (let at = 0; at < length; at++) {
      const word = words[start + at];
      if (!word || !fits(word, at)) return false;
    }
    return true;
  };
  for (let start = 0; start + length <= words.length; start++) if (fitsFrom(start)) return true;
  return false;
}

/** How well hidden terms match a term: codes (formulas, initials) as a whole or by their beginning, words by their form. */
export function hiddenQuality({ ways }: QueryTerm, hidden: readonly string[], stem: Stem): number {
  const best = (asked: string): number =>
    hidden.reduce((most, own) => Math.max(most, hiddenFormQuality(own, asked, stem)), 0);
  const qualities = ways
    .filter(({ stretch }) => stretch === undefined)
    .map(({ words, weight }) => weight * Math.min(...words.map(best)));
  return HIDDEN * Math.max(0, ...qualities);
}

export function hiddenFormQuality(own: string, asked: string, stem: Stem): number {
  if (!asked.startsWith('0')) return sameForm(asked, own, stem) ? 1 : 0;
  if (own === asked) return 1;
  return own.startsWith(asked) ? BEGINS_ALIKE : 0;
}
