import { indexForm } from './index-form.ts';
import { memoize } from './memoize.ts';

const collator = new Intl.Collator('en', { numeric: true });

/**
 * Compares texts in natural order ("part-2" before "part-10", ignoring case and accents if possible). Returns 0 only
 * for equal texts.
 */
export function compareNaturally(a: string, b: string): number {
  return collator.compare(a, b) || compareCodeUnits(a, b);
}

const indexCollatorOf = memoize(
  (lang: string) => new Intl.Collator(lang, { numeric: true, ignorePunctuation: true }),
);

/**
 * Compares texts as in the index of a book: punctuation counts only if letters are equal, and a Greek letter sorts by
 * its name.
 * @param lang BCP 47 tag of the language whose alphabet is used
 */
export function compareAsIndexed(a: string, b: string, lang = 'en'): number {
  return indexCollatorOf(lang).compare(indexForm(a), indexForm(b)) || compareNaturally(a, b);
}

export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
