import { compareAsIndexed } from '../text/natural-order.ts';
import { createFormCounts } from './concept-names.ts';
import { type ConceptKey, foldWord, keyOfWord, splitWords } from './concept-key.ts';
import { type SplitName, splitName, withoutPreposition } from './head-noun.ts';

/** A concept, as far as the index needs it. */
export interface IndexedConcept {
  name: string;
  /** Acronyms, their expansions, and names that were merged into it. */
  aliases: readonly string[];
}

/** An entry of the index, with its concept if it has one. */
export type IndexEntry<Concept> =
  | {
      kind: 'concept';
      label: string;
      /** The acronym of the label, or what it stands for. */
      inBrackets: string | undefined;
      concept: Concept;
      parts: IndexPart<Concept>[];
    }
  /** A head noun of several concepts that isn't a concept itself. */
  | { kind: 'head'; label: string; parts: IndexPart<Concept>[] }
  /** Another name of a concept: "CSR, see compressed sparse row". */
  | { kind: 'see'; label: string; concept: Concept };

/** An entry below its head noun: "sparse" below "matrix". */
export interface IndexPart<Concept> {
  label: string;
  /** Whether the head comes first in the concept's name. */
  headFirst: boolean;
  concept: Concept;
}

/** Fewer are found just as fast one by one. */
const MIN_PARTS = 3;

/**
 * Lists the concepts of a library like the index of a book: each under its name, those that share a head noun also under
 * that noun, and a reference from each other name. Takes time roughly linear in their number.
 * @param langOf ISO 639-1 code of the language of a concept's cards
 * @param lang BCP 47 tag of the language whose alphabet orders the index
 */
export function indexEntries<Concept extends IndexedConcept>(
  concepts: readonly Concept[],
  langOf: (concept: Concept) => string,
  lang: string,
): IndexEntry<Concept>[] {
  const compare = (a: string, b: string): number => compareAsIndexed(a, b, lang);
  const groups = groupByHead(concepts, langOf, compare);
  const nested = new Set<Concept>();
  for (const { parts } of groups.values()) {
    for (const { concept, headFirst } of parts) if (headFirst) nested.add(concept);
  }
  const entries: IndexEntry<Concept>[] = [];
  for (const concept of concepts) {
    const group = groups.get(keyOfName(concept.name));
    if (group && !group.isPlaced) {
      group.isPlaced = true;
      entries.push(conceptEntry(concept, group.parts));
    } else if (!nested.has(concept)) entries.push(conceptEntry(concept, []));
    entries.push(...references(concept));
  }
  for (const { label, parts, isPlaced } of groups.values()) {
    if (!isPlaced) entries.push({ kind: 'head', label, parts });
  }
  return entries.sort((a, b) => compare(a.label, b.label));
}

interface HeadGroup<Concept> {
  label: string;
  parts: IndexPart<Concept>[];
  /** Whether the head is a concept itself, whose entry then has the sub-entries. */
  isPlaced: boolean;
}

function groupByHead<Concept extends IndexedConcept>(
  concepts: readonly Concept[],
  langOf: (concept: Concept) => string,
  compare: (a: string, b: string) => number,
): Map<ConceptKey, HeadGroup<Concept>> {
  const byHead = new Map<ConceptKey, (SplitName & { concept: Concept })[]>();
  const forms = createFormCounts();
  for (const [number, concept] of concepts.entries()) {
    const split = splitName(concept.name, langOf(concept));
    if (!split) continue;
    const key = split.head.key as ConceptKey;
    forms.add(key, split.head.form, number);
    const group = byHead.get(key);
    if (group) group.push({ ...split, concept });
    else byHead.set(key, [{ ...split, concept }]);
  }
  const groups = new Map<ConceptKey, HeadGroup<Concept>>();
  for (const [key, group] of byHead) {
    if (group.length < MIN_PARTS) continue;
    const parts = group.map(({ rest, isFirst, concept }) => ({
      ...{ label: rest, headFirst: isFirst, concept },
    }));
    const sortName = ({ label }: IndexPart<Concept>) => withoutPreposition(label);
    parts.sort((a, b) => compare(sortName(a), sortName(b)));
    groups.set(key, { label: forms.mostFrequent(key), parts, isPlaced: false });
  }
  return groups;
}

function keyOfName(name: string): ConceptKey {
  return splitWords(name).map(keyOfWord).join(' ') as ConceptKey;
}

function conceptEntry<Concept extends IndexedConcept>(
  concept: Concept,
  parts: IndexPart<Concept>[],
): IndexEntry<Concept> {
  const { name } = concept;
  return { kind: 'concept', label: name, inBrackets: shortOrLong(concept), concept, parts };
}

/** The acronym of a name, or the expansion of an acronym. */
function shortOrLong({ name, aliases }: IndexedConcept): string | undefined {
  const wanted = isAcronym(name)
    ? aliases.filter((one) => /\s/u.test(one))
    : aliases.filter(isAcronym);
  return wanted[0];
}

/** Whether a name is mostly capitals: "GPS" and "PhD", but not "TideGauge". */
function isAcronym(name: string): boolean {
  const capitals = name.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  return !/\s/u.test(name) && capitals > 1 && capitals * 2 >= letters;
}

/** The other names of a concept that aren't listed next to its own. */
function references<Concept extends IndexedConcept>(concept: Concept): IndexEntry<Concept>[] {
  const words = splitWords(concept.name).map(foldWord);
  const isNear = (alias: string) => {
    const others = splitWords(alias).map(foldWord);
    return others[0] === words[0] || others.join('') === words.join('');
  };
  return concept.aliases
    .filter((alias) => !isNear(alias))
    .map((label) => ({ kind: 'see', label, concept }));
}
