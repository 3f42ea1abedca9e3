import { mostCounted } from '../text/most-written.ts';
import { foldWord, RE_PLURAL_ACRONYM, splitWords } from './concept-key.ts';

export interface Acronym {
  /** `CSR` */
  acronym: string;
  /** `Compressed Sparse Row` */
  expansion: string;
}

const RE_ACRONYM = /^\p{Lu}[\p{L}\p{N}&/.-]{1,9}$/u;

/** Finds "Compressed Sparse Row (CSR)" and "CSR (Compressed Sparse Row)" in a text. */
export function acronymsIn(text: string): Acronym[] {
  const found: Acronym[] = [];
  for (const match of text.matchAll(/\(([^()\n]{2,80})\)/gu)) {
    const inside = (match[1] ?? '').trim();
    const before = text.slice(Math.max(0, match.index - 120), match.index).trimEnd();
    const one = isAcronym(inside)
      ? withExpansion(inside, before)
      : withExpansion(/\S+$/u.exec(before)?.[0] ?? '', inside, true);
    if (one) found.push(one);
  }
  return found;
}

function isAcronym(text: string): boolean {
  return RE_ACRONYM.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

function withExpansion(acronym: string, text: string, whole = false): Acronym | undefined {
  if (!isAcronym(acronym)) return undefined;
  const singular = acronym.replace(RE_PLURAL_ACRONYM, '');
  const expansion = expand(singular, text);
  if (expansion === undefined || (whole && expansion.length < text.length)) return undefined;
  return { acronym: singular, expansion };
}

/**
 * Finds the shortest end of `text` that has the acronym's letters in order, the first one at the start of a word.
 * Based on A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical
 * text", Pacific Symposium on Biocomputing 2003; stricter in that at least half of the letters begin words.
 */
function expand(acronym: string, text: string): string | undefined {
  const letters = [...acronym.toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const lower = text.toLowerCase();
  let at = lower.length;
  let initials = 0;
  for (let index = letters.length - 1; index >= 0; index--) {
    const letter = letters[index] ?? '';
    do at -= 1;
    while (at >= 0 && !(lower[at] === letter && (index > 0 || isInitial(lower, at))));
    if (at < 0) return undefined;
    if (isInitial(lower, at)) initials += 1;
  }
  const expansion = text.slice(at);
  const words = expansion.split(/[\s–-]+/u).length;
  const fits = words >= 2 && words <= Math.min(letters.length + 5, letters.length * 2);
  const plain = /^[\p{L}\p{N}\s'’&,/–-]+$/u.test(expansion);
  return fits && plain && initials * 2 >= letters.length ? expansion : undefined;
}

function isInitial(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
}

const RE_PAIR = /^(.+) \(([^()\s]+)\)$/u;

/** Writes an acronym as the term `Compressed Sparse Row (CSR)`, which only defines it. */
export function acronymPair({ acronym, expansion }: Acronym): string {
  return `${expansion} (${acronym})`;
}

export function isAcronymPair(term: string): boolean {
  return RE_PAIR.test(term);
}

/**
 * Maps each acronym to its expansion, leaving out acronyms with several.
 * @param terms candidates of all cards; only acronym pairs count
 * @param aliases acronym -> expansion; they override the decks
 */
export function findExpansions(
  terms: Iterable<string>,
  aliases: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const written = new Map<string, Map<string, number>>();
  for (const term of terms) {
    const [, expansion, acronym] = RE_PAIR.exec(term) ?? [];
    if (expansion === undefined || acronym === undefined) continue;
    const forms = written.get(acronym) ?? new Map<string, number>();
    written.set(acronym, forms.set(expansion, (forms.get(expansion) ?? 0) + 1));
  }
  const expansions = new Map<string, string>();
  for (const [acronym, forms] of written) {
    const meanings = new Set([...forms.keys()].map(foldExpansion));
    const expansion = mostCounted(forms);
    if (meanings.size === 1 && expansion !== undefined) expansions.set(acronym, expansion);
  }
  for (const [acronym, expansion] of Object.entries(aliases)) expansions.set(acronym, expansion);
  return expansions;
}

function foldExpansion(expansion: string): string {
  return splitWords(expansion).map(foldWord).join('').replace(/s$/, '');
}
