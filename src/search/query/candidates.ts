import type { PagefindResult } from './open-index.ts';
import { covers, isWanted } from './query-term.ts';
import type { QueryTerm } from './query-term.ts';

/** A card that terms have found, before its text is loaded. */
export interface Candidate {
  result: PagefindResult;
  score: number;
  /** Sum of the rarities of the wanted terms that found it, each times how well it was found. */
  reached: number;
  /** Determines which cards are best: the score, reduced if terms are missing. */
  worth: number;
  /** Whether something in the card itself was found, not only the name of its book or chapter. */
  isOwn: boolean;
}

/** What one term found. */
export interface Evidence {
  term: QueryTerm;
  /** How well this term found a card, by the card's id. */
  scores: Map<string, { result: PagefindResult; score: number }>;
  rarity: number;
}

/** The share of the total weight of all terms that a card must have. */
const NEARLY_ALL = 0.99;
/** The same if three terms are wanted, and if more are, as in a question. */
const ENOUGH_OF_THREE = 0.5;
const ENOUGH_OF_MORE = 0.34;

/** Cards that the terms found, in no particular order. */
export interface Combined {
  /** All cards that contain all required terms; otherwise, if many are wanted, those that contain the most. */
  chosen: Candidate[];
  /** Cards that contain fewer of them. */
  related: Candidate[];
}

/** The `chosen` of `combineAll`. */
export function combine(
  evidence: readonly Evidence[],
  keep?: (id: string) => boolean,
): Candidate[] {
  return combineAll(evidence, keep).chosen;
}

/** Combines what the terms found; `keep` says whether the card with an id is eligible. */
export function combineAll(
  evidence: readonly Evidence[],
  keep: (id: string) => boolean = () => true,
): Combined {
  const found = collect(evidence, keep);
  const own = found.filter(({ isOwn }) => isOwn);
  const all = own.length > 0 ? own : found;
  const asked = evidence.filter(({ term, scores }) => isWanted(term) && scores.size > 0);
  const wanted = asked.reduce((sum, { rarity }) => sum + rarity, 0);
  for (const candidate of all)
    candidate.worth = candidate.score * (wanted > 0 ? candidate.reached / wanted : 1) ** 2;
  const divide = (least: number): Combined => {
    const { chosen = [], related = [] } = Object.groupBy(all, ({ reached }) =>
      reached >= least ? 'chosen' : 'related',
    );
    return { chosen, related };
  };
  const whole = divide(wanted * NEARLY_ALL);
  if (whole.chosen.length > 0 && asked.length < 3) return whole;
  const enough = asked.length > 3 ? ENOUGH_OF_MORE : ENOUGH_OF_THREE;
  const most = divide(wanted * enough);
  return most.chosen.length > 0 ? most : { chosen: all, related: [] };
}

function collect(evidence: readonly Evidence[], keep: (id: string) => boolean): Candidate[] {
  // With one bit for each wanted term that a candidate has; a prefix of one letter is in most cards.
  const found = new Map<string, { candidate: Candidate; had: number }>();
  for (const { term, scores } of evidence) {
    const reaches = evidence.reduce(
      (bits, { term: other }, at) =>
        (isWanted(other) && other === term) || covers(term, other) ? bits | (1 << at) : bits,
      0,
    );
    for (const [id, { result, score }] of scores) {
      let entry = found.get(id);
      if (!entry) {
        if (!keep(id)) continue;
        entry = {
          candidate: { result, score: 0, reached: 0, worth: 0, isOwn: false },
          had: 0,
        };
        found.set(id, entry);
      }
      entry.candidate.score += score;
      entry.candidate.isOwn ||= !isInPlaceOnly(result);
      entry.had |= reaches;
    }
  }
  return Array.from(found.values(), ({ candidate, had }) => {
    for (const [at, { rarity }] of evidence.entries())
      if (had & (1 << at)) candidate.reached += rarity;
    return candidate;
  });
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

/**
 * A search for "physics" means cards about physics; all cards of a book with that name are results only if there are
 * none.
 */
function isInPlaceOnly({ words, matchedMetaFields }: PagefindResult): boolean {
  const fields = matchedMetaFields ?? [];
  return (
    words.length === 0 &&
    fields.length > 0 &&
    fields.every((field) => field === 'place' || field === 'author')
  );
}

/** Cards that are in all `lists`, with the mean of their scores. */
export function intersect(
  lists: readonly PagefindResult[][],
): Map<string, { result: PagefindResult; score: number }> {
  const [first = [], ...others] = lists;
  let found = new Map(
    first.map((result) => [result.id, { result, score: result.score / lists.length }]),
  );
  for (const list of others) {
    const both: typeof found = new Map();
    for (const { id, score } of list) {
      const known = found.get(id);
      if (known) both.set(id, { result: known.result, score: known.score + score / lists.length });
    }
    found = both;
  }
  return found;
}
