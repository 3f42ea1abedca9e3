import { type KeyedWord, keyOfWord, splitWords } from './concept-key.ts';
import { isFiller } from './generic-words.ts';
import { RE_OF } from './phrases.ts';

/** A name split at its head noun: "sparse | matrix", "law | of large numbers". */
export interface SplitName {
  /** The noun that says what the thing is. */
  head: KeyedWord;
  /** The other words. */
  rest: string;
  /** Whether the head is the first word. */
  isFirst: boolean;
}

/** Languages in which adjectives usually follow their noun. */
const RE_HEAD_FIRST = /^(?:ar|ca|es|fa|fr|gl|he|id|it|ms|pt|ro|vi)\b/u;
const RE_WORD = /^\p{L}[\p{L}\p{M}'’-]+$/u;

/**
 * Splits the name of a concept into its head noun and the rest; undefined if it is a single word or if its head is an
 * identifier, a filler, or not a word.
 * @param lang ISO 639-1 code of its language
 */
export function splitName(name: string, lang: string): SplitName | undefined {
  const words = splitWords(name);
  if (words.length < 2) return undefined;
  const isFirst = RE_OF.test(words[1]!) || RE_HEAD_FIRST.test(lang);
  const form = (isFirst ? words[0] : words.at(-1))!;
  if (!RE_WORD.test(form) || /\p{L}\p{Lu}/u.test(form) || isFiller(form)) return undefined;
  const others = isFirst ? words.slice(1) : words.slice(0, -1);
  return { head: { form, key: keyOfWord(form) }, rest: others.join(' '), isFirst };
}

/** The words that a name is sorted by under its head: "large numbers" for "of large numbers". */
export function withoutPreposition(rest: string): string {
  return rest.replace(/^(\S+)\s+/u, (all, first: string) => (RE_OF.test(first) ? '' : all));
}
