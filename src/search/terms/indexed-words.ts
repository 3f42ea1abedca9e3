import { indexedPairTerms } from './unspaced.ts';
import { readWords } from './words.ts';
import type { Word } from './words.ts';

/** Stretches that Pagefind may read in another way than `readWords`. */
const RE_UNUSUAL = /\S*(?:\P{ASCII}|')\S*/gu;

/**
 * The words of a text that Pagefind does not find in it by itself, each once: those with letters that are folded in another
 * way, parts that it does not separate, and pairs of characters where words have no spaces.
 */
export function indexedWords(text: string): string[] {
  const words = new Set<string>();
  for (const [stretch] of text.matchAll(RE_UNUSUAL))
    for (const term of readWords(stretch).flatMap((word) => termsOf(word, stretch)))
      words.add(term);
  return [...words];
}

function termsOf({ whole, parts, isUnspaced, start, end }: Word, text: string): string[] {
  if (isUnspaced) return indexedPairTerms(whole);
  const own = parts.filter((part) => part.length > 1);
  return isReadAlike(text.slice(start, end), whole) ? own : [whole, ...own];
}

/** Pagefind folds case, and the accents of Latin letters. */
function isReadAlike(written: string, whole: string): boolean {
  const lower = written.toLowerCase();
  return lower === whole || unaccented(lower) === whole;
}

function unaccented(text: string): string {
  return /^[a-z\d\u00df-\u024f'’]+$/.test(text)
    ? text.normalize('NFD').replace(/[\u0300-\u036f'’]/g, '')
    : text;
}
