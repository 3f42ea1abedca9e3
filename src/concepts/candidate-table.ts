import { forEachCandidate } from './candidate.ts';
import type { ConceptCard } from './concept-card.ts';

/**
 * The candidates of all cards, one per row, card by card, with each distinct text stored once. A library of 100,000 cards
 * has millions of candidates, which are read several times.
 */
export interface CandidateTable {
  texts: readonly string[];
  /** The row after the last one of each card. */
  ends: Int32Array;
  /** Numbers of texts. */
  text: Int32Array;
  flags: Int32Array;
  count: Int32Array;
  whole: Int32Array;
}

export function createCandidateTable(cards: readonly ConceptCard[]): CandidateTable {
  const numbers = new Map<string, number>();
  const rows = cards.reduce((sum, { candidates }) => sum + countLines(candidates), 0);
  const table = { ...emptyRows(cards.length, rows), text: new Int32Array(rows) };
  let row = 0;
  for (const [index, { candidates }] of cards.entries()) {
    forEachCandidate(candidates, (text, flags, count, whole) => {
      let number = numbers.get(text);
      if (number === undefined) numbers.set(text, (number = numbers.size));
      table.text[row] = number;
      table.flags[row] = flags;
      table.count[row] = count;
      table.whole[row] = whole;
      row++;
    });
    table.ends[index] = row;
  }
  return { texts: [...numbers.keys()], ...table };
}

/** A table without texts whose rows of a card have distinct keys. */
export interface KeyedTable extends Omit<CandidateTable, 'texts'> {
  /** Numbers of keys. */
  key: Int32Array;
}

/** No key: its rows are left out. */
export const NO_KEY = -1;

/**
 * Merges the rows of each card whose texts have the same key; the first text counts.
 * @param keys number of the key of each text, below `keyCount`, or `NO_KEY`
 */
export function mergeByKey(table: CandidateTable, keys: Int32Array, keyCount: number): KeyedTable {
  const { length } = table.text;
  const merged = {
    ...emptyRows(table.ends.length, length),
    text: new Int32Array(length),
    key: new Int32Array(length),
  };
  const rowOf = new Int32Array(keyCount).fill(-1);
  let to = 0;
  for (const [card, end] of table.ends.entries()) {
    const start = to;
    for (let from = table.ends[card - 1] ?? 0; from < end; from++) {
      const key = keys[table.text[from]!]!;
      if (key === NO_KEY) continue;
      let row = rowOf[key]!;
      if (row < start) {
        rowOf[key] = row = to++;
        merged.text[row] = table.text[from]!;
        merged.key[row] = key;
      }
      merged.flags[row]! |= table.flags[from]!;
      merged.count[row]! += table.count[from]!;
      merged.whole[row]! += table.whole[from]!;
    }
    merged.ends[card] = to;
  }
  return merged;
}

function emptyRows(cards: number, rows: number) {
  return {
    ends: new Int32Array(cards),
    flags: new Int32Array(rows),
    count: new Int32Array(rows),
    whole: new Int32Array(rows),
  };
}

function countLines(text: string): number {
  if (text === '') return 0;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
