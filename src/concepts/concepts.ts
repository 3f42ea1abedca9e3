import { type AcronymTable, createAcronyms } from './acronym-table.ts';
import {
  type ConceptCard,
  type ParsedCard,
  parseCard,
  vocabularyOf,
  wordsOf,
} from './concept-cards.ts';
import { type ConceptKey, type ConceptKeys, createConceptKeys } from './concept-key.ts';
import { createMatcher, toTextUnits } from './concept-matcher.ts';
import { type ConceptNames, createConceptNames } from './concept-names.ts';
import { type AppliedRules, applyRules, type ConceptRules } from './concept-rules.ts';
import { distinctSlugs } from '../text/distinct-slugs.ts';
import { isGeneric } from './generic-words.ts';
import { compareAsIndexed } from '../text/natural-order.ts';
import { findRecurring } from './recurring-phrases.ts';
import { slugify } from '../text/slug.ts';

export interface ChosenConcepts {
  /** By name. */
  concepts: ChosenConcept[];
  /** For each card the indices of its concepts, the heading's own first. */
  ofCard: number[][];
}

export interface ChosenConcept {
  slug: string;
  name: string;
  aliases: string[];
}

const MAX_PER_CARD = 5;

/**
 * Chooses the concepts of a library: what headings name, and what recurs over headings and questions of several cards.
 * About linear in the number of cards.
 */
export function chooseConcepts(cards: readonly ConceptCard[], rules: ConceptRules): ChosenConcepts {
  const parsed = cards.map(parseCard);
  const allTerms = parsed.flatMap(({ terms }) => terms);
  const acronyms = createAcronyms(allTerms, rules.aliases);
  const keys = createConceptKeys(vocabularyOf(parsed), acronyms.expansions);
  const applied = applyRules(rules, keys.keyOf);
  const names = createConceptNames();
  const ofCard = assign(parsed, acronyms, keys, applied, names);
  const concepts = nameConcepts(keptOf(ofCard), acronyms, keys, applied, names);
  const indices = new Map(concepts.map(({ key }, index) => [key, index]));
  return {
    concepts: concepts.map(({ slug, name, aliases }) => ({ slug, name, aliases })),
    ofCard: ofCard.map(({ all }) => [...all].flatMap((key) => indices.get(key) ?? [])),
  };
}

interface AssignedKeys {
  own: ConceptKey | undefined;
  all: ReadonlySet<ConceptKey>;
}

function assign(
  cards: readonly ParsedCard[],
  acronyms: AcronymTable,
  keys: ConceptKeys,
  { resolve, names: ruled }: AppliedRules,
  names: ConceptNames,
): AssignedKeys[] {
  const headings = cards.map(({ own }) => (own === undefined ? [] : keys.unitsOf(own)));
  const owned = headings.map((units) => ({ key: keys.join(units), units }));
  const named = new Set([...owned.map(({ key }) => key), ...ruled.keys()]);
  const phrases = cards.map(({ terms }) =>
    terms.filter((term) => !acronyms.isPair(term)).map(keys.unitsOf),
  );
  const match = createMatcher([
    ...owned.filter(({ units }) => units.length > 1 || !isGeneric(units[0]?.form ?? '')),
    ...findRecurring(phrases, named, keys.join),
  ]);
  return cards.map((card, index) => {
    const all = new Set<ConceptKey>();
    const add = (key: ConceptKey, form: string) => {
      const resolved = resolve(key);
      if (!resolved || (all.size >= MAX_PER_CARD && !all.has(resolved))) return undefined;
      all.add(resolved);
      names.count(resolved, form, index);
      return resolved;
    };
    const heading = owned[index];
    const own = heading && card.own !== undefined ? add(heading.key, card.own) : undefined;
    const mentions = match(toTextUnits(wordsOf(card), keys.unitOf));
    for (const one of mentions) if (!one.nested) add(one.key, one.form);
    for (const one of mentions) if (one.nested) add(one.key, one.form);
    return { own, all };
  });
}

/** What a heading names stays; anything else has to be borne by two cards. */
function keptOf(cards: readonly AssignedKeys[]): Set<ConceptKey> {
  const met = new Set<ConceptKey>();
  const kept = new Set<ConceptKey>();
  for (const { own, all } of cards) {
    if (own) kept.add(own);
    for (const key of all) {
      if (met.has(key)) kept.add(key);
      met.add(key);
    }
  }
  return kept;
}

interface NamedConcept extends ChosenConcept {
  key: ConceptKey;
}

function nameConcepts(
  keys: ReadonlySet<ConceptKey>,
  acronyms: AcronymTable,
  { keyOf }: ConceptKeys,
  { names: ruled, otherNames, resolve }: AppliedRules,
  names: ConceptNames,
): NamedConcept[] {
  const others = new Map<ConceptKey, string[]>(otherNames);
  for (const [acronym, expansion] of acronyms.expansions) {
    const key = resolve(keyOf(expansion));
    if (key) others.set(key, [...(others.get(key) ?? []), acronym, expansion]);
  }
  const concepts = [...keys].map((key) => {
    const name = ruled.get(key) ?? names.nameOf(key);
    const aliases = new Set(others.get(key)?.filter((one) => !isSame(one, name)));
    return { key, slug: '', name, aliases: [...aliases].sort(compareAsIndexed) };
  });
  const { slugs } = distinctSlugs(concepts, ({ name }) => slugify(name), {
    short: ({ key }) => [key],
    long: ({ key, name }) => [key, name],
  });
  for (const concept of concepts) concept.slug = slugs.get(concept) ?? '';
  return concepts.sort((a, b) => compareAsIndexed(a.name, b.name));
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase().replace(/s$/, '') === b.toLowerCase().replace(/s$/, '');
}
