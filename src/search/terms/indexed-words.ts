import { memoize } from '../../text/memoize.ts';
import { indexedPairTerms } from './unspaced.ts';
import { readWords } from './words.ts';
import type { Word } from './words.ts';

/**
 * Stretches that Pagefind may split into words differently than `readWords` does. Begins only where a stretch does, so
 * that each character is read once.
 */
const RE_UNUSUAL = /(?<![!-&(-~])[!-&(-~]*(?:\P{ASCII}|')\S*/gu;

/** A name in several words next to a hyphen, as `MiniLM` in `all-MiniLM-L6`; Pagefind has only the whole and the words. */
const RE_HYPHENATED =
  /(?<!\w)\w{0,40}?[a-z][A-Z]\w{0,40}(?=-\w)|(?<=\w-)\w{0,40}?[a-z][A-Z]\w{0,40}/g;

/**
 * Returns a function for the distinct words of a text that Pagefind does not find by itself: words with letters that it
 * folds differently, parts that it does not separate, and pairs of characters in scripts without spaces. It remembers
 * what it has read, since most texts of a library have words in common.
 */
export function createIndexedWords(): (text: string) => string[] {
  const read = memoize((stretch: string) =>
    readWords(stretch).flatMap((word) => termsOf(word, stretch)),
  );
  return (text) => {
    const words = new Set<string>();
    for (const [stretch] of text.matchAll(RE_UNUSUAL))
      for (const term of read(stretch)) words.add(term);
    for (const [name] of text.matchAll(RE_HYPHENATED)) words.add(name.toLowerCase());
    return [...words];
  };
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
