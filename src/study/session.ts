import type { CardKey } from './events.ts';
import type { Queue, QueuedCard } from './queue.ts';
import type { Schedule } from './schedule.ts';

/** The remaining cards of a session. Immutable: each step returns a new session, so going back undoes a step. */
export interface Session {
  waiting: readonly CardKey[];
  /** How many cards of `waiting` have been asked. */
  asked: number;
  /** Cards in their learning steps, sorted by due time. */
  learning: readonly LearningCard[];
}

interface LearningCard {
  key: CardKey;
  /** In ms UTC. */
  dueAt: number;
}

export function startSession({ cards }: Queue): Session {
  const learning = cards.filter(({ kind }) => kind === 'learning');
  return {
    waiting: cards.filter(({ kind }) => kind !== 'learning').map(({ entry }) => entry.key),
    asked: 0,
    learning: learning.map(({ entry, dueAt }) => ({ key: entry.key, dueAt: dueAt ?? 0 })),
  };
}

/**
 * Returns the card to ask at `at` (ms UTC): a learning step that is due, or else the next waiting card, or else the
 * next learning step ahead of time. Undefined at the end.
 */
export function cardToAsk({ waiting, asked, learning }: Session, at: number): CardKey | undefined {
  const first = learning[0];
  if (first && first.dueAt <= at) return first.key;
  return waiting[asked] ?? first?.key;
}

/** Returns up to `count` keys that will probably be asked next, for prefetching. */
export function cardsAhead({ waiting, asked, learning }: Session, count: number): CardKey[] {
  const ahead = waiting.slice(asked, asked + count);
  return [...ahead, ...learning.slice(0, count - ahead.length).map(({ key }) => key)];
}

/**
 * How many cards of each kind are still to be asked; `kindOf` gives what a card that waits is, and `loading` is the
 * number of new cards that the session does not have yet.
 */
export function countKinds(
  { waiting, asked, learning }: Session,
  kindOf: (key: CardKey) => QueuedCard['kind'],
  loading: number,
): Queue['counts'] {
  const counts = { learning: learning.length, due: 0, new: loading, later: 0 };
  for (const key of waiting.slice(asked)) counts[kindOf(key)]++;
  return counts;
}

/** How many cards are still to be asked. */
export function cardsLeft({ waiting, asked, learning }: Session): number {
  return waiting.length - asked + learning.length;
}

/** Returns the session with the cards of `queue` that `isKnown` is false for added, in the order of the queue. */
export function withMore(
  { waiting, asked, learning }: Session,
  { cards }: Queue,
  isKnown: (key: CardKey) => boolean,
): Session {
  const before = new Set(waiting.slice(asked));
  const isAsked = (key: CardKey): boolean => before.has(key) || !isKnown(key);
  const waits = cards.filter(({ entry, kind }) => kind !== 'learning' && isAsked(entry.key));
  // Those that the queue lacks come last.
  const all = new Set([...waits.map(({ entry }) => entry.key), ...before]);
  return { waiting: [...all], asked: 0, learning };
}

/** Returns the session after `key` was graded; a card comes back while its new schedule has a learning step. */
export function afterGrade(session: Session, key: CardKey, { dueAt }: Schedule): Session {
  const rest = withoutCard(session, key);
  if (dueAt === undefined) return rest;
  const later = rest.learning.findIndex((card) => card.dueAt > dueAt);
  const index = later < 0 ? rest.learning.length : later;
  return { ...rest, learning: rest.learning.toSpliced(index, 0, { key, dueAt }) };
}

/** Removes a card that was suspended, buried, or reset. */
export function withoutCard(session: Session, key: CardKey): Session {
  const learning = session.learning.filter((card) => card.key !== key);
  if (session.waiting[session.asked] === key) {
    return { ...session, asked: session.asked + 1, learning };
  }
  const at = session.waiting.indexOf(key, session.asked);
  const waiting = at < 0 ? session.waiting : session.waiting.toSpliced(at, 1);
  return { ...session, waiting, learning };
}
