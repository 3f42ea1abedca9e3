import type { DetectedLanguage } from '../library/read-deck.ts';

/** Maximum length of text to examine, in characters; more text doesn't improve the result. */
const MAX_LENGTH = 4_000;
/** Minimum length, in bytes of UTF-8, so that syllabic and logographic scripts need fewer characters. */
const MIN_BYTES = 60;
/** From this length on, the first of two related languages is right even if the second is close. */
const LONG_BYTES = 800;
/** Minimum lead of the best language's score over the next one; scores are at most 1. */
const MIN_LEAD = { short: 0.05, long: 0.01 };

/** Minimum number of letters to tell a language by its script. */
const MIN_LETTERS = 12;
/** Minimum share of the letters that are of the script. */
const MIN_SHARE = 0.8;

/** Scripts that one language is written in, or one of its letters that its neighbors don't have. */
const LANGUAGE_OF_SCRIPT: readonly (readonly [script: RegExp, lang: string, letter?: RegExp])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja', /\p{Script=Hiragana}/u],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Cyrillic}/gu, 'uk', /[їєґ]/iu],
  [/\p{Script=Cyrillic}/gu, 'ru', /^(?=.*[ыэ])[^іў]*$/isu],
];

const RE_NO_WORD = /[^\p{L}\p{M}'’\s]+/gu;

/** Detects the language of prose; returns undefined if the text is too short or too mixed to be sure. */
export async function detectLanguage(text: string): Promise<DetectedLanguage | undefined> {
  const words = text.replace(RE_NO_WORD, ' ').replace(/\s+/g, ' ').trim().slice(0, MAX_LENGTH);
  const lang = (await languageOfWords(words)) ?? languageOfScript(words);
  return lang === undefined ? undefined : { lang, weight: text.length };
}

async function languageOfWords(words: string): Promise<string | undefined> {
  const length = Buffer.byteLength(words);
  if (length < MIN_BYTES) return undefined;
  // Loaded only when a deck is compiled: reading its model takes a fifth of a second.
  const { eld } = await import('eld/extrasmall');
  const found = eld.detect(words);
  const scores = Object.values(found.getScores()).sort((a, b) => b - a);
  const [best = 0, next = 0] = scores;
  const isClear = best - next >= (length < LONG_BYTES ? MIN_LEAD.short : MIN_LEAD.long);
  // No other language has the script, such as Hebrew's.
  const isOnly = scores.length === 1 && !/\p{Script=Latin}/u.test(words);
  return (found.isReliable() || isOnly) && isClear ? found.language || undefined : undefined;
}

/** Detects the language of a text of few words by its script. */
function languageOfScript(words: string): string | undefined {
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  if (letters < MIN_LETTERS) return undefined;
  return LANGUAGE_OF_SCRIPT.find(
    ([script, , letter = script]) =>
      (words.match(script)?.length ?? 0) >= MIN_SHARE * letters && words.search(letter) !== -1,
  )?.[1];
}
