import { stemmer } from 'stemmer';
import { foldText } from '../../text/fold-text.ts';

/** A word as it stands in a text: folded whole, and its parts where it is an identifier or hyphenated. */
export interface Word {
  whole: string;
  parts: readonly string[];
  /** Where it stands in the text, in UTF-16 code units. */
  start: number;
  end: number;
}

const RE_WORD =
  /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}_+#]*(?:[-.:/'’]+[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}_+#]*)*|_+[\p{L}\p{N}][\p{L}\p{N}_]*/gu;
const RE_PART_BREAK = /[^\p{L}\p{N}+#]+|(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/** The words of a text in order. `np.array`, `csr_matrix`, `copy-on-write` are one word with parts. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(RE_WORD)) {
    const [written] = match;
    const whole = foldText(written).replace(/^_+|_+$/g, '');
    const parts = identifierParts(written);
    words.push({ whole, parts, start: match.index, end: match.index + written.length });
  }
  return words;
}

/** The folded parts of an identifier or a hyphenated word; none for a plain word. */
export function identifierParts(written: string): string[] {
  const parts = written.split(RE_PART_BREAK).filter(Boolean).map(foldText);
  return parts.length > 1 ? parts : [];
}

/** Brings forms of a word together; English only, other languages stay as they are. */
export type Stem = (word: string) => string;

export function createStem(language: string): Stem {
  if (!language.startsWith('en')) return (word) => word;
  const known = new Map<string, string>();
  return (word) => {
    let stem = known.get(word);
    if (stem === undefined) {
      stem = /^[a-z]{3,}$/.test(word) ? stemmer(word) : word;
      known.set(word, stem);
    }
    return stem;
  };
}

/** Plurals and spellings that a stemmer leaves apart; the word itself is not among them. */
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
];
