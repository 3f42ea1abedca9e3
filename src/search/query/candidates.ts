import type { Eligible, Matches } from './matches.ts';
import { covers, isWanted } from './query-term.ts';
import type { QueryTerm } from './query-term.ts';

/** What one term found. */
export interface Evidence {
  term: QueryTerm;
  matches: Matches;
  rarity: number;
}

/** Cards that terms have found, before their texts are loaded. */
export interface Candidates {
  /** Their positions, in the order of the index. */
  positions: number[];
  /** By position. Determines which cards are best: the score, reduced if terms are missing. */
  worth: Float64Array;
}

export const NO_CANDIDATES: Candidates = { positions: [], worth: new Float64Array() };

/** All cards for which `keep` is set, in an index of `size` cards. */
export function allCandidates(size: number, keep?: Eligible): Candidates {
  const positions = Array.from({ length: size }, (_, position) => position);
  return {
    positions: keep ? positions.filter((position) => keep[position]) : positions,
    worth: new Float64Array(size),
  };
}

export interface Combined {
  /** All cards that contain all wanted terms; if there are none, those that contain the most. */
  chosen: Candidates;
  /** Whether the chosen ones contain all wanted terms. */
  hasAll: boolean;
  /** Cards that contain fewer of them. */
  related: Candidates;
}

/**
 * Number of results that are loaded, ranked, and shown first: almost a screenful, since each takes a request (3 ms on the
 * machine that was measured). With four to twelve, almost all measured queries find their cards in the same places.
 */
export const FIRST_BLOCK = 5;
/** The share of the total weight of all terms that a card must have. */
const NEARLY_ALL = 0.99;
/** The same if three terms are wanted, and if more are, as in a question. */
const ENOUGH_OF_THREE = 0.5;
const ENOUGH_OF_MORE = 0.28;
/** How much a word counts that only begins with the wanted one. */
const BEGINNING = 0.65;

/** The `chosen` of `combineAll`. */
export function combine(evidence: readonly Evidence[], keep?: Eligible): Candidates {
  return combineAll(evidence, keep).chosen;
}

/** Combines what the terms found, only for the cards for which `keep` is set. */
export function combineAll(evidence: readonly Evidence[], keep?: Eligible): Combined {
  const { positions, scores, reached } = collect(evidence, keep);
  const asked = evidence.filter(({ term, matches }) => isWanted(term) && matches.count > 0);
  const wanted = asked.reduce((sum, { rarity }) => sum + rarity, 0);
  const worth = new Float64Array(scores.length);
  for (const at of positions) {
    const share = wanted > 0 ? (reached[at] ?? 0) / wanted : 1;
    worth[at] = (scores[at] ?? 0) * share ** 2;
  }
  const divide = (share: number): Combined => {
    const least = wanted * share;
    const chosen = positions.filter((at) => (reached[at] ?? 0) >= least);
    const related = positions.filter((at) => (reached[at] ?? 0) < least);
    return {
      chosen: { positions: chosen, worth },
      hasAll: share === NEARLY_ALL,
      related: { positions: related, worth },
    };
  };
  const whole = divide(NEARLY_ALL);
  if (whole.chosen.positions.length > 0) return whole;
  const most = divide(asked.length > 3 ? ENOUGH_OF_MORE : ENOUGH_OF_THREE);
  if (most.chosen.positions.length > 0) return most;
  return { chosen: { positions, worth }, hasAll: false, related: NO_CANDIDATES };
}

interface Collected {
  /** Of the cards that any term found; if it is in the card itself for some, only of those. */
  positions: number[];
  /** By position. */
  scores: Float64Array;
  /** By position: the sum of the rarities of the wanted terms that found a card. */
  reached: Float64Array;
}

function collect(evidence: readonly Evidence[], keep?: Eligible): Collected {
  const size = evidence[0]?.matches.scores.length ?? 0;
  const scores = new Float64Array(size);
  // With one bit for each wanted term that a card has; a prefix of one letter is in most cards.
  const had = new Uint32Array(size);
  const isOwn = new Uint8Array(size);
  for (const { term, matches } of evidence) {
    const reaches = evidence.reduce(
      (bits, { term: other }, at) =>
        (isWanted(other) && other === term) || covers(term, other) ? bits | (1 << at) : bits,
      0,
    );
    for (let at = 0; at < size; at++) {
      const score = matches.scores[at] ?? 0;
      if (score === 0 || keep?.[at] === 0) continue;
      scores[at] = (scores[at] ?? 0) + score;
      if (matches.isBeginning[at] === 0) had[at] = (had[at] ?? 0) | reaches;
      isOwn[at] = (isOwn[at] ?? 0) | (matches.isOwn[at] ?? 0);
    }
  }
  const reached = new Float64Array(size);
  for (const [bit, { rarity, matches }] of evidence.entries()) {
    for (let at = 0; at < size; at++) {
      const isHad = ((had[at] ?? 0) & (1 << bit)) !== 0;
      const share = isHad ? 1 : matches.isBeginning[at] === 1 ? BEGINNING : 0;
      reached[at] = (reached[at] ?? 0) + share * rarity;
    }
  }
  const found: number[] = [];
  const own: number[] = [];
  for (let at = 0; at < size; at++) {
    if (scores[at] === 0) continue;
    found.push(at);
    if (isOwn[at]) own.push(at);
  }
  return { positions: own.length > 0 ? own : found, scores, reached };
}

/** The `most` items of the highest worth, best first; among equals, the first ones. */
export function bestOf<Item>(
  items: Iterable<Item>,
  most: number,
  worthOf: (item: Item) => number,
): Item[] {
  const best: { item: Item; worth: number }[] = [];
  for (const item of items) {
    const worth = worthOf(item);
    if (best.length === most && worth <= (best.at(-1)?.worth ?? 0)) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1]?.worth ?? 0) < worth) at--;
    best.splice(at, 0, { item, worth });
    if (best.length > most) best.pop();
  }
  return best.map(({ item }) => item);
}

/** The positions of the best candidates, best first. */
export function bestCandidates({ positions, worth }: Candidates, most: number): number[] {
  return bestOf(positions, most, (at) => worth[at] ?? 0);
}

/** The number of related cards in the first block, which they fill if the chosen ones do not. */
export function relatedInFirstBlock({ chosen }: Combined): number {
  return Math.max(0, FIRST_BLOCK - chosen.positions.length);
}
