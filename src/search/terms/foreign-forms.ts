import type { Stem } from './words.ts';
import { createStem, readWords } from './words.ts';

/** Of shorter words no ending is taken. */
const SHORTEST = 4;

/** Of a BCP 47 tag its language: `pt` of `pt-BR`. */
export function languageOf(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? tag;
}

/**
 * The term by which a folded word of another language than the index's is found in all of its forms: Pagefind, which stems all
 * words alike, leaves alone what ends in a digit. It stands next to the word in the index, so that no other file is loaded for it.
 */
export function foreignForm(word: string, stem: Stem): string {
  return `${stem(word)}0`;
}

/** Whether a folded word has forms. */
export function hasForms(word: string): boolean {
  return word.length >= SHORTEST && /^\p{L}+$/u.test(word);
}

/** The `foreignForm`s of the words of a text, each once. */
export function foreignForms(text: string, language: string): string[] {
  const stem = createStem(language);
  const words = readWords(text).filter(({ whole, isUnspaced }) => !isUnspaced && hasForms(whole));
  return [...new Set(words.map(({ whole }) => foreignForm(whole, stem)))];
}
