import type { Stem } from './words.ts';
import { createStem, readWords } from './words.ts';

/** Shorter words keep their endings. */
const SHORTEST = 4;

/**
 * The term for all forms of a folded word in another language than the index's. It ends in a digit: Pagefind, which
 * stems every word by the index's language, leaves such words unchanged. In the index it is next to the word, so that
 * it needs no other file.
 */
export function foreignForm(word: string, stem: Stem): string {
  return `${stem(word)}0`;
}

/** Whether a folded word has forms. */
export function hasForms(word: string): boolean {
  return word.length >= SHORTEST && /^\p{L}+$/u.test(word);
}

/** The distinct `foreignForm`s of the words of a text. */
export function foreignForms(text: string, language: string): string[] {
  const stem = createStem(language);
  const words = readWords(text).filter(({ whole, isUnspaced }) => !isUnspaced && hasForms(whole));
  return [...new Set(words.map(({ whole }) => foreignForm(whole, stem)))];
}
