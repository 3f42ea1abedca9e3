import type { CardState } from './card-state.ts';
import type { CardKey, Digests, EventId, RelinkEvent } from './events.ts';
import { bookOf, type ScopeEntry } from './scope.ts';

export interface FoundLink {
  from: CardKey;
  to: CardKey;
}

/**
 * Cards of a book that progress was lost for, because their deck was edited: a state whose key the book has no more
 * goes on with the only card of the book that agrees in two of heading, question and answer. None where another state
 * would go on with the same card, or where the two cards were studied side by side.
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
  const heirs = new Map<CardKey, CardState[]>();
  for (const state of states) {
    const to = present.has(state.key) ? undefined : heirOf(state, alike);
    if (!to || !isSuccessor(known.get(to), state)) continue;
    const others = heirs.get(to);
    if (others) others.push(state);
    else heirs.set(to, [state]);
  }
  return [...heirs].flatMap(([to, [state, ...others]]) =>
    state && others.length === 0 ? [{ from: state.key, to }] : [],
  );
}

/** Links to take back: both their cards stand in the book again. */
export function findMistakenRelinks(
  entries: readonly ScopeEntry[],
  relinks: readonly RelinkEvent[],
): EventId[] {
  const present = new Set(entries.map(({ key }) => key));
  return relinks.filter(({ from, to }) => present.has(from) && present.has(to)).map(({ id }) => id);
}

/** True where the card's answer is another one than the reader has learned. */
export function hasAnswerChanged(state: CardState | undefined, entry: ScopeEntry): boolean {
  return state?.learned !== undefined && state.learned.answer !== entry.digests.answer;
}

/** What two cards of a book can agree in: first in all three, then in any two. */
function agreementsOf(book: string, { heading, question, answer }: Digests): string[] {
  return [
    JSON.stringify([book, heading, question, answer]),
    JSON.stringify([book, heading, question, null]),
    JSON.stringify([book, heading, null, answer]),
    JSON.stringify([book, null, question, answer]),
  ];
}

/** The keys that agree in something; two of many are kept, which is enough to tell that there is not one alone. */
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

function heirOf(
  { book, digests }: CardState,
  alike: ReadonlyMap<string, ReadonlySet<CardKey>>,
): CardKey | undefined {
  const [whole, ...pairs] = agreementsOf(book, digests).map((agreement) => alike.get(agreement));
  if (whole?.size === 1) return [...whole][0];
  const heirs = new Set(pairs.flatMap((keys) => [...(keys ?? [])]));
  return heirs.size === 1 ? [...heirs][0] : undefined;
}

/** A card that was studied before the other was left is no new wording of it. */
function isSuccessor(heir: CardState | undefined, orphan: CardState): boolean {
  return !heir || heir.firstAt > orphan.last.at;
}
