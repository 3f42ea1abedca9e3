import type { FoundCard } from './found-card.ts';
import type { QueryTerm } from './query-term.ts';
import { holdsWord } from './holds-way.ts';

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
): Correction[] {
  if (!best) return [];
  return unknown.flatMap(({ typed }) => {
    const term = respelt.find((other) => other.typed === typed);
    const to = term?.ways.find(({ words }) => words.every((word) => holdsWord(best, word)));
    return to ? [{ from: typed, to: to.words.join(' ') }] : [];
  });
}
