import { memoize } from '../text/memoize.ts';

/**
 * What all spellings of one concept share: `Data warehouses`, `data-warehouse`, and `DataWarehouse` have one key. Only
 * compared, never shown.
 */
export type ConceptKey = string & { readonly __brand: 'ConceptKey' };

/** A word between white space, with its key. */
export interface KeyedWord {
  form: string;
  key: string;
}

export interface ConceptKeys {
  wordOf: (word: string) => KeyedWord;
  wordsOf: (phrase: string) => KeyedWord[];
  /** Returns the key of a phrase of these words. */
  join: (words: readonly KeyedWord[]) => ConceptKey;
  keyOf: (phrase: string) => ConceptKey;
}

/**
 * @param expansions of acronyms, by the acronym as written
 * @param singulars by plurals, in lower case: see `findSingulars`
 */
export function createConceptKeys(
  expansions: ReadonlyMap<string, string>,
  singulars: ReadonlyMap<string, string> = new Map(),
): ConceptKeys {
  const wordOf = memoize((form: string): KeyedWord => {
    const expansion = expansions.get(form) ?? expansions.get(form.replace(RE_PLURAL_ACRONYM, ''));
    const words = splitWords(expansion ?? form);
    const known = words.map((word) => singulars.get(word.toLowerCase()) ?? word);
    return { form, key: known.map(keyOfWord).join('') };
  });
  const wordsOf = (phrase: string) => splitWords(phrase).map(wordOf);
  const join = (words: readonly KeyedWord[]) =>
    words.reduce((joined, { key }) => joined + key, '') as ConceptKey;
  return { wordOf, wordsOf, join, keyOf: memoize((phrase) => join(wordsOf(phrase))) };
}

/** The `s` of `LLMs`. */
export const RE_PLURAL_ACRONYM = /(?<=\p{Lu})s$/u;

export function splitWords(phrase: string): string[] {
  // Most phrases have single spaces, and a regular expression takes several times as long to split them.
  if (!RE_ODD_SPACE.test(phrase)) return phrase.split(' ');
  return phrase.split(/\s+/u).filter((word) => word !== '');
}

const RE_ODD_SPACE = /^(?: |$)| (?: |$)|[^\S ]/u;

/** Keeps letters, digits, and the signs that distinguish C, C++, and C#; a word made of other signs is unchanged. */
export function foldWord(word: string): string {
  const folded = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(/[^\p{L}\p{N}\p{M}+#]+/gu, '');
  return folded || word;
}

/** The key of a word that isn't an acronym. */
export function keyOfWord(word: string): string {
  return word
    .split(/(?<=\p{L}{2})[-‐‑–](?=\p{L}{2})/u)
    .map((part) => americanize(singular(foldWord(part))))
    .join('');
}

/** Plural endings with their replacements; the first match counts. Results are only keys: `matric` needn't be a word. */
const PLURALS: readonly (readonly [ending: RegExp, singular: string])[] = [
  [/(?:ices|ice|ix|ex)$/, 'ic'],
  [/(?:ss|us|is)$/, '$&'],
  [/(y|the)ses$/, '$1sis'],
  [/(x|ch|sh|ss)es$/, '$1'],
  [/ies$/, 'y'],
  [/(maxim|minim|extrem|optim|spectr|quant|moment|strat)a$/, '$1um'],
  [/^datum$/, 'data'],
  [/(criteri|phenomen|automat|polyhedr)a$/, '$1on'],
  [/s$/, ''],
];

function singular(word: string): string {
  if (word.length < 4) return word;
  for (const [ending, replacement] of PLURALS) {
    if (ending.test(word)) return word.replace(ending, replacement);
  }
  return word;
}

const BRITISH: readonly (readonly [british: RegExp, american: string])[] = [
  [/(?<=\p{L}{3})our(?=$|al|ed|ing|s$|less|able|ite)/u, 'or'],
  [/(?<=\p{L}{3})is(?=e$|ed$|er$|ing$|ation$)/u, 'iz'],
  [/(?<=\p{L}{2})ys(?=e$|ed$|er$|ing$)/u, 'yz'],
  [/(?<=[aeiou]l)l(?=ed$|ing$|er$)/u, ''],
  [/(?<=\p{L}{2}[tb])re$/u, 'er'],
  [/(?<=\p{L}{3})ogue$/u, 'og'],
  [/(?<=[ef]en)ce$/u, 'se'],
];

/** Folds British and American spellings; results are only compared with each other. */
function americanize(word: string): string {
  if (word.length < 5) return word;
  return BRITISH.reduce((text, [british, american]) => text.replace(british, american), word);
}
