/**
 * What two writings of one concept share: `Data warehouses`, `data-warehouse` and `DataWarehouse` have one key. Only
 * compared, never shown.
 */
export type ConceptKey = string & { readonly __brand: 'ConceptKey' };

/** A word between white space, with its key. */
export interface Unit {
  form: string;
  key: string;
}

export interface ConceptKeys {
  unitOf: (word: string) => Unit;
  /** The words of a phrase. */
  unitsOf: (phrase: string) => Unit[];
  /** The key of a phrase of these words. */
  join: (units: readonly Unit[]) => ConceptKey;
  keyOf: (phrase: string) => ConceptKey;
}

/**
 * @param vocabulary all words there are, folded, and whole phrases run together: one is the plural of another only
 *   where that other is among them
 * @param acronyms what stands for what, by the acronym as written
 */
export function createConceptKeys(
  vocabulary: ReadonlySet<string>,
  acronyms: ReadonlyMap<string, string>,
): ConceptKeys {
  const keys = new Map<string, string>();
  const unitOf = (form: string): Unit => {
    let key = keys.get(form);
    if (key === undefined) {
      const expansion = acronyms.get(form) ?? acronyms.get(form.replace(/(?<=\p{Lu})s$/u, ''));
      key =
        expansion === undefined
          ? singular(foldWord(form), vocabulary)
          : splitWords(expansion)
              .map((word) => singular(foldWord(word), vocabulary))
              .join('');
      keys.set(form, key);
    }
    return { form, key };
  };
  const unitsOf = (phrase: string) => splitWords(phrase).map(unitOf);
  const joined = new Map<string, ConceptKey>();
  const join = (units: readonly Unit[]) => {
    const text = units.map((unit) => unit.key).join('');
    let key = joined.get(text);
    if (key === undefined) {
      key = singular(text, vocabulary) as ConceptKey;
      joined.set(text, key);
    }
    return key;
  };
  return { unitOf, unitsOf, join, keyOf: (phrase) => join(unitsOf(phrase)) };
}

export function splitWords(phrase: string): string[] {
  return phrase.split(/\s+/u).filter((word) => word !== '');
}

/** Letters, digits and the signs that tell C, C++ and C# apart; a word of other signs stays as it is. */
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
