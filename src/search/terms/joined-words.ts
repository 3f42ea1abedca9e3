import { STOP_WORDS } from './stop-words.ts';
import type { Word } from './words.ts';
import { readWords } from './words.ts';

const LONGEST = 18;
/** Between words that might be written as one there are only spaces. */
const RE_SPACES = /^\s+$/;
const RE_ARTICLE = /^(?:an?|the)$/;
const RE_LETTERS = /^\p{L}+$/u;

/** Two neighbors as one word: `time out` as `timeout`. */
export interface JoinedWord {
  whole: string;
  first: Word;
  second: Word;
}

/** The neighbors among the words of `text` that might be written as one; with `isLoose`, one of them may be a stop word. */
export function joinWords(text: string, words: readonly Word[], isLoose = false): JoinedWord[] {
  const plain = words.map(isPlain);
  return words.slice(1).flatMap((second, at) => {
    const first = words[at];
    if (!first || !plain[at] || !plain[at + 1] || RE_ARTICLE.test(first.whole)) return [];
    if (!RE_SPACES.test(text.slice(first.end, second.start))) return [];
    const whole = first.whole + second.whole;
    const stops = [first, second].filter((word) => STOP_WORDS.has(word.whole)).length;
    const isShort = first.whole.length < 2 && second.whole.length < 2;
    return whole.length > LONGEST || stops > (isLoose ? 1 : 0) || isShort
      ? []
      : [{ whole, first, second }];
  });
}

/** The distinct results of `joinWords` for a heading or a name, so that `filesystem` finds "The File System". */
export function joinedWords(text: string): string[] {
  return [...new Set(joinWords(text, readWords(text)).map(({ whole }) => whole))];
}

function isPlain({ whole, parts, isUnspaced }: Word): boolean {
  return !isUnspaced && parts.length === 0 && RE_LETTERS.test(whole);
}
