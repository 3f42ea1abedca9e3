import type { FoundCard } from './found-card.ts';
import type { QueryTerm } from './parse-query.ts';
import { holdsWord } from './rank-card.ts';
import type { Stem } from '../terms/words.ts';

/** A word that no card holds, and what it was read as. */
export interface Correction {
  from: string;
  to: string;
}

/** As what the words that no card holds were read: as they stand in the best card, where there is one. */
export function readCorrections(
  unknown: readonly QueryTerm[],
  respelt: readonly QueryTerm[],
  best: FoundCard | undefined,
  stem: Stem,
): Correction[] {
  if (!best) return [];
  return unknown.flatMap(({ typed }) => {
    const term = respelt.find((other) => other.typed === typed);
    const to = term?.ways.find(({ words }) => words.every((word) => holdsWord(best, word, stem)));
    return to ? [{ from: typed, to: to.words.join(' ') }] : [];
  });
}
