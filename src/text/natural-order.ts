import { indexForm } from './index-form.ts';

const collator = new Intl.Collator('en', { numeric: true });

/** Orders as a reader expects ("part-2" before "part-10", case and accents aside), and never calls two different texts equal. */
export function compareNaturally(a: string, b: string): number {
  return collator.compare(a, b) || compareCodeUnits(a, b);
}

const indexCollator = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });

/** As the index of a book: signs and quotes do not count where letters can decide, and a Greek letter is read by its name. */
export function compareAsIndexed(a: string, b: string): number {
  return indexCollator.compare(indexForm(a), indexForm(b)) || compareNaturally(a, b);
}

export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
