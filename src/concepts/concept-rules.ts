import { type ConceptKey, keyOfWord, splitWords } from './concept-key.ts';

/** The settings for concepts in `library.yaml`. */
export interface ConceptRules {
  /** Acronym -> expansion. */
  aliases: Readonly<Record<string, string>>;
  /** Name -> the name it is merged into. */
  merge: Readonly<Record<string, string>>;
  hide: readonly string[];
}

export interface AppliedRules {
  /** Returns the concept that a key is merged into; undefined if it is hidden. */
  resolve: (key: ConceptKey) => ConceptKey | undefined;
  /** Names that the rules give to concepts. */
  names: ReadonlyMap<ConceptKey, string>;
  /** Names that were merged into each concept. */
  otherNames: ReadonlyMap<ConceptKey, string[]>;
}

export function applyRules(
  { aliases, merge, hide }: ConceptRules,
  keyOf: (phrase: string) => ConceptKey,
): AppliedRules {
  const mergedInto = new Map<ConceptKey, ConceptKey>();
  for (const [acronym, expansion] of Object.entries(aliases)) {
    mergedInto.set(splitWords(acronym).map(keyOfWord).join('') as ConceptKey, keyOf(expansion));
  }
  for (const [from, to] of Object.entries(merge)) mergedInto.set(keyOf(from), keyOf(to));
  const follow = (key: ConceptKey): ConceptKey => {
    const passed = new Set<ConceptKey>();
    let last = key;
    let next = mergedInto.get(key);
    while (next !== undefined && !passed.has(last)) {
      passed.add(last);
      last = next;
      next = mergedInto.get(last);
    }
    return last;
  };
  const hidden = new Set(hide.map((name) => follow(keyOf(name))));
  const names = new Map<ConceptKey, string>();
  const otherNames = new Map<ConceptKey, string[]>();
  for (const [from, to] of Object.entries(merge)) {
    const key = follow(keyOf(to));
    if (key === keyOf(to)) names.set(key, to);
    otherNames.set(key, [...(otherNames.get(key) ?? []), from]);
  }
  return {
    resolve: (key) => {
      const merged = follow(key);
      return hidden.has(merged) ? undefined : merged;
    },
    names,
    otherNames,
  };
}
