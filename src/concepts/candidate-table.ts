import { type Candidate, unpackCandidates } from './candidate.ts';
import type { ConceptCard } from './concept-card.ts';

/** A candidate with the number of its text. */
export type NumberedCandidate = Omit<Candidate, 'text'> & { text: number };

/**
 * The candidates of all cards, with each distinct text stored once. A library of 100,000 cards has two million candidates,
 * which are read several times.
 */
export interface CandidateTable {
  texts: readonly string[];
  of: (card: number) => NumberedCandidate[];
}

/** Columns of a candidate: its text, flags, count, and how often it is whole. */
const COLUMNS = 4;

export function createCandidateTable(cards: readonly ConceptCard[]): CandidateTable {
  const numbers = new Map<string, number>();
  const rows: number[] = [];
  const ends: number[] = [];
  for (const { candidates } of cards) {
    for (const { text, flags, count, whole } of unpackCandidates(candidates)) {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      rows.push(number, flags, count, whole);
    }
    ends.push(rows.length);
  }
  return {
    texts: [...numbers.keys()],
    of(card) {
      const found: NumberedCandidate[] = [];
      for (let at = ends[card - 1] ?? 0; at < ends[card]!; at += COLUMNS) {
        found.push({
          text: rows[at]!,
          flags: rows[at + 1]!,
          count: rows[at + 2]!,
          whole: rows[at + 3]!,
        });
      }
      return found;
    },
  };
}
