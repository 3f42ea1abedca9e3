import { stemmer } from 'stemmer';
import { DASHES, foldText } from '../../text/fold-text.ts';
import { isUnspaced, UNSPACED } from './unspaced.ts';

/**
 * A word of a text. `whole` is folded, without hyphens, apostrophes, underscores around it, and a possessive `'s`;
 * `parts` are the folded parts of an identifier, or of a word with hyphens or apostrophes. In a script without spaces,
 * a word is everything up to the next sign or letter of another script.
 */
export interface Word {
  whole: string;
  parts: readonly string[];
  isUnspaced: boolean;
  /** The folded name with the underscores around it, as in `__init__`; undefined if there are none. */
  name?: string;
  /** Its position in the text, in UTF-16 code units. */
  start: number;
  end: number;
}

const IGNORED = '\\p{Default_Ignorable_Code_Point}\\p{Cf}';
const APOSTROPHES = "'‘’‛ʹʻʼ′´＇";
const LETTER = `(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}]`;
const LETTERS = `${LETTER}(?:(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}${IGNORED}_+#])*`;
const RE_WORD = new RegExp(
  `(?:${UNSPACED}[${IGNORED}]*)+|_*${LETTERS}(?:[.:/${DASHES}${APOSTROPHES}]+${LETTERS})*`,
  'gu',
);
const RE_PART_BREAK =
  /[^\p{L}\p{N}\p{M}+#]+|(?<=[\p{Ll}\p{N}]\p{M}*)(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
const RE_IGNORED = new RegExp(`[${IGNORED}]`, 'gu');
const RE_APOSTROPHES = new RegExp(`[${APOSTROPHES}]`, 'gu');
/** Characters of a folded word that are ignored in comparisons. */
const RE_JOINER = /^_+|'s$|_+$|[^\p{L}\p{N}\p{M}_+#.:/]+/gu;

/** The words of a text in order. `np.array`, `csr_matrix`, and `copy-on-write` are single words with parts. */
export function readWords(text: string): Word[] {
  return Array.from(text.matchAll(RE_WORD), ({ 0: written, index: start }) => ({
    ...readWord(written),
    start,
    end: start + written.length,
  }));
}

function readWord(written: string): Omit<Word, 'start' | 'end'> {
  const whole = foldText(written).replace(RE_JOINER, '');
  if (isUnspaced(written)) return { whole, parts: [], isUnspaced: true };
  const parts = identifierParts(written);
  const word = { whole, parts, isUnspaced: false };
  return /^_|_$/.test(written) ? { ...word, name: foldText(written) } : word;
}

/** The folded parts of an identifier or a hyphenated word; empty for a plain word. */
export function identifierParts(written: string): string[] {
  if (/^(?:[a-z\d]+|[A-Z][a-z]+|[A-Z]{2,}s)$/.test(written)) return [];
  const plain = written
    .replace(RE_IGNORED, '')
    .normalize('NFKC')
    .replace(RE_APOSTROPHES, "'")
    .replace(/'s$/iu, '');
  const parts = plain.split(RE_PART_BREAK).map(foldText).filter(Boolean);
  // Only one part of `l'Hôpital` and `doesn't` is a word.
  if (plain.includes("'")) return parts.filter((part) => part.length > 1);
  return parts.length > 1 ? parts : [];
}

/** Whether a folded word consists of neighboring parts, as `minilm` of those of `all-MiniLM-L6`. */
export function joinsParts(word: string, parts: readonly string[]): boolean {
  if (word === '' || parts.length < 3) return false;
  const joined = parts.join('');
  if (!joined.includes(word)) return false;
  const ends: number[] = [];
  for (const part of parts) ends.push((ends.at(-1) ?? 0) + part.length);
  const breaks = new Set([0, ...ends]);
  return ends.some(
    (end) => breaks.has(end - word.length) && joined.startsWith(word, end - word.length),
  );
}

/** Maps the forms of a word to the same text. */
export type Stem = (word: string) => string;

/**
 * Stems English words by Porter's algorithm. Words of other languages lose all letters that plurals and cases end in,
 * such as vowels and `s`, `n`, `r`: enough to recognize what Pagefind, which has a stemmer for each language, has
 * found.
 */
export function createStem(language: string): Stem {
  const isEnglish = language.startsWith('en');
  const known = new Map<string, string>();
  return (word) => {
    let stem = known.get(word);
    if (stem === undefined) {
      stem = isEnglish ? stemEnglish(word) : word.replace(RE_ENDINGS, '$1$2$3');
      known.set(word, stem);
    }
    return stem;
  };
}

/** Keeps at least four letters; for Latin, Cyrillic, and Greek. */
const RE_ENDINGS =
  /^(?:([a-z]{4,}?)(?:[aeiou]?[snr]|[aeiou])+|([\u0400-\u04ff]{4,}?)(?:ми|го|му|[мхв]|[аеиоуыэюяйьіїє])+|([\u0370-\u03ff]{4,}?)(?:[νσς]|[αειουηω])+)$/;

function stemEnglish(word: string): string {
  return /^[a-z]{3,}$/.test(word) ? stemmer(word) : word;
}

/** Plurals, spellings, and unfinished words that a stemmer does not unify, without the word itself. */
export function otherForms(word: string): string[] {
  const forms = OTHER_FORMS.filter(([ending]) => ending.test(word)).map(([ending, other]) =>
    word.replace(ending, other),
  );
  return [...new Set(forms)].filter((form) => form !== word && form.length > 2);
}

const OTHER_FORMS: readonly [RegExp, string][] = [
  [/(?<=[a-z]{2})ices$/, 'ix'],
  [/(?<=[a-z]{2})ices$/, 'ex'],
  [/(?<=[a-z]{2})(?:ix|ex)$/, 'ices'],
  [/(?<=[a-z]{2}[st])is$/, 'es'],
  [/(?<=[a-z]{2}[st])es$/, 'is'],
  [/(?<=[a-z]{3})ae$/, 'a'],
  [/(?<=criteri|phenomen|polyhedr|automat)on$/, 'a'],
  [/(?<=criteri|phenomen|polyhedr|automat)a$/, 'on'],
  [/(?<=[a-z]{3})isation(s?)$/, 'ization$1'],
  [/(?<=[a-z]{3})ization(s?)$/, 'isation$1'],
  [/(?<=[a-z]{3})ise(d|r|rs|s)?$/, 'ize$1'],
  [/(?<=[a-z]{3})ize(d|r|rs|s)?$/, 'ise$1'],
  [/(?<=[a-z]{3})ising$/, 'izing'],
  [/(?<=[a-z]{3})izing$/, 'ising'],
  [/(?<=[a-z]{3})our(s?)$/, 'or$1'],
  [/(?<=behavi|col|neighb|lab|hon|fav)or(s?)$/, 'our$1'],
  // An index of stems has no longer beginning of `deployment` than `deploy`.
  [/(?<=[a-z]{4})men?$/, 'ment'],
  [/(?<=[a-z]{3})tio$/, 'tion'],
  [/(?<=[a-z]{3})([ai])ti$/, '$1tion'],
  [/(?<=[a-z]{3})i([sz])at$/, 'i$1ation'],
  [/(?<=[a-z]{3})([ae])nc$/, '$1nce'],
  [/(?<=[a-z]{3})([ai])bl$/, '$1ble'],
  [/(?<=[a-z]{3})i([lv])it$/, 'i$1ity'],
];
