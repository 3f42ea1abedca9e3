import type { CardState } from './card-state.ts';
import type { CardKey, Digests, EventId, RelinkEvent } from './events.ts';
import { bookOf, type ScopeEntry } from './scope.ts';

export interface FoundLink {
  from: CardKey;
  to: CardKey;
}

/**
 * Finds cards of a book that lost their progress because their deck was edited: a state whose key is no longer in the
 * book is linked to the only card of the book that matches two of heading, question, and answer. Not if another state
 * matches the same card, or if both cards were studied at the same time.
 * @param entries all cards of one book
 * @param states the states of all cards that were ever in that book
 */
export function findRelinks(
  entries: readonly ScopeEntry[],
  states: readonly CardState[],
): FoundLink[] {
  const present = new Set(entries.map(({ key }) => key));
  const known = new Map(states.map((state) => [state.key, state]));
  const alike = indexByAgreements(entries);
  const successors = new Map<CardKey, CardState[]>();
  for (const state of states) {
    const to = present.has(state.key) ? undefined : successorOf(state, alike);
    if (!to || !isSuccessor(known.get(to), state)) continue;
    const others = successors.get(to);
    if (others) others.push(state);
    else successors.set(to, [state]);
  }
  return [...successors].flatMap(([to, [state, ...others]]) =>
    state && others.length === 0 ? [{ from: state.key, to }] : [],
  );
}

/** Finds links to undo: both of their cards are in the book again. */
export function findMistakenRelinks(
  entries: readonly ScopeEntry[],
  relinks: readonly RelinkEvent[],
): EventId[] {
  const present = new Set(entries.map(({ key }) => key));
  return relinks.filter(({ from, to }) => present.has(from) && present.has(to)).map(({ id }) => id);
}

/** Returns what two cards of a book can match in: all three parts first, then any two. */
function agreementsOf(book: string, { heading, question, answer }: Digests): string[] {
  return [
    JSON.stringify([book, heading, question, answer]),
    JSON.stringify([book, heading, question, null]),
    JSON.stringify([book, heading, null, answer]),
    JSON.stringify([book, null, question, answer]),
  ];
}

/**
 * Indexes keys by what they match in. At most two keys are kept, which is enough to see that there is more than one.
 */
function indexByAgreements(entries: readonly ScopeEntry[]): Map<string, Set<CardKey>> {
  const alike = new Map<string, Set<CardKey>>();
  for (const { id, key, digests } of entries) {
    for (const agreement of agreementsOf(bookOf(id), digests)) {
      const keys = alike.get(agreement) ?? new Set();
      if (keys.size < 2) alike.set(agreement, keys.add(key));
    }
  }
  return alike;
}

function successorOf(
  { book, digests }: CardState,
  alike: ReadonlyMap<string, ReadonlySet<CardKey>>,
): CardKey | undefined {
  const [whole, ...pairs] = agreementsOf(book, digests).map((agreement) => alike.get(agreement));
  if (whole?.size === 1) return [...whole][0];
  const successors = new Set(pairs.flatMap((keys) => [...(keys ?? [])]));
  return successors.size === 1 ? [...successors][0] : undefined;
}

/** Returns whether a card can be a new version of the orphan: it wasn't studied before the orphan's last event. */
function isSuccessor(successor: CardState | undefined, orphan: CardState): boolean {
  return !successor || successor.firstAt > orphan.last.at;
}
