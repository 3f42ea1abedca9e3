import { type ConceptKey, foldWord, splitWords } from './concept-key.ts';

/** What `library.yaml` says of concepts. */
export interface ConceptRules {
  /** Acronym -> expansion. */
  aliases: Readonly<Record<string, string>>;
  /** Name -> the name it is merged into. */
  merge: Readonly<Record<string, string>>;
  hide: readonly string[];
}

export interface AppliedRules {
  /** Returns the concept that a key is merged into; undefined where it is hidden. */
  resolve: (key: ConceptKey) => ConceptKey | undefined;
  /** The names that the rules give to concepts. */
  names: ReadonlyMap<ConceptKey, string>;
  /** Names that were merged into each concept. */
  otherNames: ReadonlyMap<ConceptKey, string[]>;
}

export function applyRules(
  { aliases, merge, hide }: ConceptRules,
  keyOf: (phrase: string) => ConceptKey,
): AppliedRules {
  const merged = new Map<ConceptKey, ConceptKey>();
  for (const [acronym, expansion] of Object.entries(aliases)) {
    merged.set(splitWords(acronym).map(foldWord).join('') as ConceptKey, keyOf(expansion));
  }
  for (const [from, to] of Object.entries(merge)) merged.set(keyOf(from), keyOf(to));
  const follow = (key: ConceptKey): ConceptKey => {
    const passed = new Set<ConceptKey>();
    let at = key;
    for (let next = merged.get(at); next !== undefined && !passed.has(at); next = merged.get(at)) {
      passed.add(at);
      at = next;
    }
    return at;
  };
  const hidden = new Set(hide.flatMap((name) => [keyOf(name), follow(keyOf(name))]));
  const names = new Map<ConceptKey, string>();
  const otherNames = new Map<ConceptKey, string[]>();
  for (const [from, to] of Object.entries(merge)) {
    const key = follow(keyOf(to));
    if (key === keyOf(to)) names.set(key, to);
    otherNames.set(key, [...(otherNames.get(key) ?? []), from]);
  }
  return {
    resolve: (key) => (hidden.has(key) || hidden.has(follow(key)) ? undefined : follow(key)),
    names,
    otherNames,
  };
}
