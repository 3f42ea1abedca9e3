import { primaryTag } from '../text/primary-tag.ts';
import type { CandidateTable } from './candidate-table.ts';
import type { ConceptCard } from './concept-card.ts';
import { splitWords } from './concept-key.ts';

/** Plural endings of each language with the endings of the singular. */
const ENDINGS: Readonly<Record<string, readonly (readonly [plural: string, singular: string])[]>> =
  {
    ca: [
      ['ons', 'ó'],
      ['es', 'a'],
      ['es', ''],
    ],
    de: [
      // Of adjectives.
      ['em', 'e'],
      ['en', 'e'],
      ['er', 'e'],
      ['es', 'e'],
      ['en', ''],
      ['n', ''],
      ['e', ''],
      ['er', ''],
    ],
    es: [
      ['ones', 'ón'],
      ['ces', 'z'],
      ['es', ''],
    ],
    fr: [
      ['aux', 'al'],
      ['x', ''],
    ],
    gl: [['es', '']],
    it: [
      ['chi', 'co'],
      ['ghi', 'go'],
      ['che', 'ca'],
      ['i', 'o'],
      ['i', 'e'],
      ['e', 'a'],
    ],
    nl: [['en', '']],
    pt: [
      ['ões', 'ão'],
      ['ais', 'al'],
      ['éis', 'el'],
      ['eis', 'el'],
      ['óis', 'ol'],
      ['ns', 'm'],
      ['es', ''],
    ],
  };

/** Shorter words are too often similar by chance. */
const MIN_LENGTH = 5;

/**
 * Finds plurals among the words of cards in languages other than English: words whose singular also occurs in cards of
 * that language. Plurals that only add an "s" are left to `keyOfWord`.
 * @returns lower-case singulars by plural
 */
export function findSingulars(
  cards: readonly ConceptCard[],
  { texts, ends, text }: CandidateTable,
): ReadonlyMap<string, string> {
  const words = new Map<string, Set<string>>();
  for (const [index, { lang = 'en' }] of cards.entries()) {
    const code = primaryTag(lang);
    if (!(code in ENDINGS)) continue;
    const own = words.get(code) ?? new Set<string>();
    words.set(code, own);
    for (let row = ends[index - 1] ?? 0; row < ends[index]!; row++) {
      for (const word of splitWords(texts[text[row]!]!)) own.add(word.toLowerCase());
    }
  }
  const singulars = new Map<string, string>();
  for (const [code, own] of words) {
    for (const word of own) {
      const singular = word.length < MIN_LENGTH ? undefined : singularOf(word, code, own);
      if (singular !== undefined) singulars.set(word, singular);
    }
  }
  return singulars;
}

function singularOf(word: string, code: string, known: ReadonlySet<string>): string | undefined {
  for (const [plural, singular] of ENDINGS[code] ?? []) {
    if (!word.endsWith(plural)) continue;
    const stem = word.slice(0, -plural.length) + singular;
    if (stem !== word && known.has(stem)) return stem;
    const base = code === 'de' ? withoutUmlaut(stem) : stem;
    if (base !== stem && known.has(base)) return base;
  }
  return undefined;
}

/** Removes the last umlaut: "bäum" of "Bäume". */
function withoutUmlaut(stem: string): string {
  const vowel = { ä: 'a', ö: 'o', ü: 'u' } as const;
  return stem.replace(/[äöü](?=[^äöü]*$)/u, (letter) => vowel[letter as keyof typeof vowel]);
}
