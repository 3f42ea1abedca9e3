import lists from 'stopwords-iso' with { type: 'json' };
import { memoize } from '../text/memoize.ts';

/** A language of decks, as far as it matters for finding phrases. */
export interface Language {
  /** ISO 639-1. */
  code: string;
  isStopWord: (word: string) => boolean;
}

const LISTS = lists as Record<string, readonly string[]>;
/** Shorter lists can't distinguish a language from similar ones. */
const MIN_LIST = 100;
const CANDIDATES = Object.keys(LISTS).filter((code) => LISTS[code]!.length >= MIN_LIST);
/** How many characters and words are read to detect the language. */
const MAX_TEXT = 20_000;
const MAX_WORDS = 1500;

/** Scripts that imply a language. */
const SCRIPTS: readonly (readonly [script: RegExp, code: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Thai}/gu, 'th'],
];

export const languageOf = memoize((code: string): Language => {
  const words = new Set(LISTS[code] ?? []);
  return { code, isStopWord: (word) => words.has(word.toLowerCase()) };
});

/** Detects the language of a text by its script and stop words; English if neither is conclusive. */
export function guessLanguage(whole: string): Language {
  const text = whole.slice(0, MAX_TEXT);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, code] of SCRIPTS) {
    if ((text.match(script)?.length ?? 0) * 8 > letters) return languageOf(code);
  }
  const words = (text.toLowerCase().match(/\p{L}[\p{L}\p{M}]+/gu) ?? []).slice(0, MAX_WORDS);
  let best = { code: 'en', hits: countStopWords(words, 'en') };
  for (const code of CANDIDATES) {
    const hits = countStopWords(words, code);
    if (hits > best.hits) best = { code, hits };
  }
  return languageOf(best.code);
}

/** Words of two letters and more: lists differ in which single letters they have. */
function countStopWords(words: readonly string[], code: string): number {
  const { isStopWord } = languageOf(code);
  return words.filter(isStopWord).length;
}
