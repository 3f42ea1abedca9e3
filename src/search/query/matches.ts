import type { PagefindResult } from 'virtual:pagefind';

/** Cards that were found, each by its position in the index: a common word is in most of them. */
export interface Matches {
  /** How many cards were found. */
  count: number;
  /** How well, by position; 0 if a card was not found. */
  scores: Float64Array;
  /** By position: 1 if something in the card itself was found, not only the name of its book or chapter, or its author. */
  isOwn: Uint8Array;
  /** By position: 1 if a card does not contain the word itself, only one that begins with it. */
  isBeginning: Uint8Array;
}

/** By position: 1 if a card is eligible. */
export type Eligible = Uint8Array;

/** What Pagefind found in an index of `size` cards. */
export function readMatches(results: readonly PagefindResult[], size: number): Matches {
  const matches = noMatches(size);
  for (const result of results) {
    const at = parseInt(result.id, 36);
    add(matches, at, result.score, isInPlaceOnly(result) ? 0 : 1);
  }
  return matches;
}

function noMatches(size: number): Matches {
  const [isOwn, isBeginning] = [new Uint8Array(size), new Uint8Array(size)];
  return { count: 0, scores: new Float64Array(size), isOwn, isBeginning };
}

function add(matches: Matches, at: number, score: number, isOwn: number, isBeginning = 0): void {
  if (matches.scores[at] === 0) matches.count++;
  matches.scores[at] = Math.max(score, Number.MIN_VALUE);
  matches.isOwn[at] = isOwn;
  matches.isBeginning[at] = isBeginning;
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

export function isMatch({ scores }: Matches, at: number): boolean {
  return (scores[at] ?? 0) > 0;
}

/** The positions of the cards that were found, in the order of the index. */
export function listMatches({ scores }: Matches): number[] {
  const found: number[] = [];
  for (let at = 0; at < scores.length; at++) if (scores[at] !== 0) found.push(at);
  return found;
}

/** The matches for which `keep` is set. */
export function keepEligible(matches: Matches, keep: Eligible): Matches {
  return select(matches, (at) => keep[at] === 1);
}

/** The matches of `matches` that are also in `others`. */
export function keepCommon(matches: Matches, others: Matches): Matches {
  return select(matches, (at) => isMatch(others, at));
}

function select(matches: Matches, isKept: (at: number) => boolean): Matches {
  const kept = noMatches(matches.scores.length);
  for (const at of listMatches(matches)) if (isKept(at)) copy(matches, at, kept);
  return kept;
}

function copy(matches: Matches, at: number, to: Matches, score = matches.scores[at] ?? 0): void {
  add(to, at, score, matches.isOwn[at] ?? 0, matches.isBeginning[at]);
}

/** The matches with those that are not in `whole` marked as mere beginnings. */
export function markBeginnings(matches: Matches, whole: Matches): Matches {
  const isBeginning = Uint8Array.from(matches.scores, (score, at) =>
    score > 0 && !isMatch(whole, at) ? 1 : 0,
  );
  return { ...matches, isBeginning };
}

/** Cards that are in all `lists`, with the mean of their scores. */
export function intersect(lists: readonly Matches[], size: number): Matches {
  const [first = noMatches(size), ...others] = lists;
  if (others.length === 0) return first;
  const common = noMatches(size);
  for (const at of listMatches(first)) {
    if (!others.every((list) => isMatch(list, at))) continue;
    const sum = lists.reduce((total, { scores }) => total + (scores[at] ?? 0), 0);
    const isBeginning = lists.some((list) => list.isBeginning[at] === 1);
    add(common, at, sum / lists.length, first.isOwn[at] ?? 0, isBeginning ? 1 : 0);
  }
  return common;
}

/** The best score of each card in any of `lists`, each with the weight of its scores. */
export function bestMatches(
  lists: readonly { matches: Matches; weight: number }[],
  size: number,
): Matches {
  const [only, ...others] = lists;
  if (only?.weight === 1 && others.length === 0) return only.matches;
  const best = noMatches(size);
  for (const { matches, weight } of lists) {
    for (const at of listMatches(matches)) {
      const score = (matches.scores[at] ?? 0) * weight;
      if (score > (best.scores[at] ?? 0)) copy(matches, at, best, score);
    }
  }
  return best;
}
