import { DASHES } from '../../text/fold-text.ts';

const SMALL_WORDS = new Set(
  'a an and as at by for from in into is of on or the to via vs with'.split(' '),
);
const RE_BREAK = new RegExp(`[\\s${DASHES}/]+`, 'u');
const LONGEST = 6;
const MAX_WORDS = 12;

/** The term under which a name is found by its initials; no word begins with it. */
export function initialismTerm(initials: string): string {
  return `0initials0${initials.toLowerCase()}0`;
}

/**
 * Terms for the initials of `name` ("Stochastic Gradient Descent": SGD), with and without small words, and for every
 * three to five consecutive words in it, as in "Weight Update Using Stochastic Gradient Descent" and "Just-in-Time
 * Compilation".
 */
export function initialismTerms(name: string): string[] {
  const words = wordsOf(name);
  const large = words.filter(isLarge);
  const initials = new Set(initialsOf(words));
  for (const chosen of [large, words.slice(0, MAX_WORDS)]) {
    for (let length = 3; length <= 5; length++) {
      for (let at = 0; at + length <= Math.min(chosen.length, MAX_WORDS); at++) {
        const run = chosen.slice(at, at + length);
        if (isLarge(run[0]) && isLarge(run.at(-1))) initials.add(initialsOfRun(run));
      }
    }
  }
  return [...initials].map(initialismTerm);
}

/** The initials of all `words`, with and without small words, in lower case; empty for one word, or for more than six. */
export function initialsOf(words: readonly string[]): string[] {
  const forms = [words, words.filter(isLarge)]
    .filter(({ length }) => length >= 2 && length <= LONGEST)
    .map(initialsOfRun);
  return [...new Set(forms)];
}

/** As `initialsOf`, of the words of a name. */
export function initialsOfName(name: string): string[] {
  return initialsOf(wordsOf(name));
}

function wordsOf(name: string): string[] {
  return name.split(RE_BREAK).filter((word) => /^\p{L}/u.test(word));
}

function isLarge(word: string | undefined): boolean {
  return word !== undefined && !isSmallWord(word);
}

/** Whether letters in lower case are more likely initials than a word, such as `gcd`. */
export function isConsonants(letters: string): boolean {
  return /^[bcdfghjklmnpqrstvwxz]{3,6}$/.test(letters);
}

/** Whether initials may omit a word, such as `of`. */
export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word.toLowerCase());
}

function initialsOfRun(words: readonly string[]): string {
  return words.map((word) => [...word][0]?.toLowerCase() ?? '').join('');
}
