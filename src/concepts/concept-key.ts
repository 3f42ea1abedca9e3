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
 * @param vocabulary from `createVocabulary`: a word is the plural of another only where that other is in it
 * @param expansions of acronyms, by the acronym as written
 */
export function createConceptKeys(
  vocabulary: ReadonlySet<string>,
  expansions: ReadonlyMap<string, string>,
): ConceptKeys {
  const singularOf = (word: string) => singular(foldWord(word), vocabulary);
  const wordOf = memoize((form: string): KeyedWord => {
    const expansion = expansions.get(form) ?? expansions.get(form.replace(RE_PLURAL_ACRONYM, ''));
    return {
      form,
      key: splitWords(expansion ?? form)
        .map(singularOf)
        .join(''),
    };
  });
  const wordsOf = (phrase: string) => splitWords(phrase).map(wordOf);
  const joinedKey = memoize((text: string) => singular(text, vocabulary) as ConceptKey);
  const join = (words: readonly KeyedWord[]) => joinedKey(words.map(({ key }) => key).join(''));
  return { wordOf, wordsOf, join, keyOf: (phrase) => join(wordsOf(phrase)) };
}

/** The `s` of `LLMs`. */
export const RE_PLURAL_ACRONYM = /(?<=\p{Lu})s$/u;

/** Collects the words of `texts`, and each of `phrases` as one word, folded. */
export function createVocabulary(
  texts: Iterable<string>,
  phrases: Iterable<string>,
): ReadonlySet<string> {
  const written = new Set(phrases);
  for (const text of texts) for (const word of splitWords(text)) written.add(word);
  const vocabulary = new Set<string>();
  for (const phrase of written) vocabulary.add(splitWords(phrase).map(foldWord).join(''));
  return vocabulary;
}

export function splitWords(phrase: string): string[] {
  return phrase.split(/\s+/u).filter((word) => word !== '');
}

/** Keeps letters, digits, and the signs that distinguish C, C++, and C#; a word of other signs stays as it is. */
export function foldWord(word: string): string {
  const folded = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(/[^\p{L}\p{N}\p{M}+#]+/gu, '');
  return folded || word;
}

const PLURALS: readonly (readonly [ending: string, singulars: readonly string[]])[] = [
  ['ices', ['ix', 'ex']],
  ['ies', ['y']],
  ['ves', ['f', 'fe']],
  ['ses', ['s', 'sis']],
  ['xes', ['x', 'xis']],
  ['ches', ['ch']],
  ['shes', ['sh']],
  ['s', ['']],
  ['a', ['um', 'on']],
  ['i', ['us']],
];

function singular(word: string, vocabulary: ReadonlySet<string>): string {
  if (word.length < 4) return word;
  for (const [ending, singulars] of PLURALS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const found = singulars.find((one) => vocabulary.has(stem + one));
    if (found !== undefined) return stem + found;
  }
  return word;
}
