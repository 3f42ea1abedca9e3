import { type ConceptKey, keyOfWord, splitWords } from '../concepts/concept-key.ts';
import { splitName } from '../concepts/head-noun.ts';
import { memoize } from '../text/memoize.ts';
import { once } from '../text/once.ts';
import type { Concept, ConceptLinks } from './model.ts';

const MAX_NARROWER = 12;
const MAX_RELATED = 8;
const MAX_SEE_ALSO = 2;
/** Minimum overlap of the cards of two linked concepts: 1 means the same cards, 0 none in common. */
const MIN_OVERLAP = 0.2;
/** Minimum overlap if they share a single card, which may be a coincidence. */
const MIN_OVERLAP_ALONE = 0.5;
/** Thresholds for a reference in the index. */
const SEE_ALSO = { overlap: 0.5, shared: 3 };

/**
 * Creates functions that link the concepts of a library to one another on demand. All links together take time linear
 * in the number of cards.
 */
export function createConceptLinks(
  concepts: readonly Concept[],
): (concept: Concept) => ConceptLinks {
  const kinds = once(() => findKinds(concepts));
  return memoize((concept) => {
    const { broader, narrower } = kinds();
    const wide = broader.get(concept) ?? [];
    const narrow = (narrower.get(concept) ?? []).toSorted(
      (a, b) => b.cards.length - a.cards.length,
    );
    const kin = new Set([...wide, ...narrow]);
    const overlapping = findOverlapping(concept).filter(({ other }) => !kin.has(other));
    const nearest = overlapping.filter(
      ({ shared, overlap }) => shared >= SEE_ALSO.shared && overlap >= SEE_ALSO.overlap,
    );
    return {
      broader: wide,
      narrower: narrow.slice(0, MAX_NARROWER),
      related: overlapping.slice(0, MAX_RELATED).map(({ other }) => other),
      seeAlso: nearest.slice(0, MAX_SEE_ALSO).map(({ other }) => other),
    };
  });
}

/** Finds the concepts whose name is another concept's with more words before its head: the other one is broader. */
function findKinds(concepts: readonly Concept[]) {
  const byKey = new Map(concepts.map((concept) => [keyOfWords(splitWords(concept.name)), concept]));
  const broader = new Map<Concept, Concept[]>();
  const narrower = new Map<Concept, Concept[]>();
  for (const concept of concepts) {
    const wider = namesWithin(concept).flatMap((words) => byKey.get(keyOfWords(words)) ?? []);
    broader.set(concept, wider);
    const [nearest] = wider;
    if (nearest) narrower.set(nearest, [...(narrower.get(nearest) ?? []), concept]);
  }
  return { broader, narrower };
}

/** Returns the shorter names with the same head, longest first: "large sparse matrix" → "sparse matrix", "matrix". */
function namesWithin({ name, cards }: Concept): string[][] {
  const split = splitName(name, cards[0]?.book.lang ?? '');
  if (!split) return [];
  const words = splitWords(name);
  const lengths = words.slice(1).map((_, index) => words.length - 1 - index);
  return lengths.map((length) => (split.isFirst ? words.slice(0, length) : words.slice(-length)));
}

function keyOfWords(words: readonly string[]): ConceptKey {
  return words.map(keyOfWord).join(' ') as ConceptKey;
}

/**
 * Finds the concepts of several cards that share cards with `concept`, closest first; `overlap` is the cosine
 * similarity of their sets of cards.
 */
function findOverlapping(concept: Concept) {
  const counts = new Map<Concept, number>();
  for (const other of concept.cards.flatMap((card) => card.concepts)) {
    const isListed = other !== concept && other.cards.length > 1;
    if (isListed) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .map(([other, shared]) => {
      const overlap = shared / Math.sqrt(concept.cards.length * other.cards.length);
      return { other, shared, overlap };
    })
    .filter(({ shared, overlap }) => overlap >= (shared > 1 ? MIN_OVERLAP : MIN_OVERLAP_ALONE))
    .sort((a, b) => b.shared * b.overlap - a.shared * a.overlap);
}
