import type { CardKey } from './events.ts';
import type { Queue } from './queue.ts';
import type { Schedule } from './schedule.ts';

/** What is still to be asked in a session. A value: each step makes a new one, so that a step is undone by going back. */
export interface Session {
  waiting: readonly CardKey[];
  /** How many of `waiting` have been asked. */
  asked: number;
  /** Cards in their learning steps, by the time they are due. */
  learning: readonly LearningCard[];
}

interface LearningCard {
  key: CardKey;
  /** ms UTC */
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
 * The card to ask at `at` (ms UTC): a learning step whose time has come, else the next one that waits, else the learning
 * step that is due next, before its time. Undefined at the end.
 */
export function cardToAsk({ waiting, asked, learning }: Session, at: number): CardKey | undefined {
  const first = learning[0];
  if (first && first.dueAt <= at) return first.key;
  return waiting[asked] ?? first?.key;
}

/** `count` keys that are likely to be asked next, to be fetched ahead. */
export function cardsAhead({ waiting, asked, learning }: Session, count: number): CardKey[] {
  const ahead = waiting.slice(asked, asked + count);
  return [...ahead, ...learning.slice(0, count - ahead.length).map(({ key }) => key)];
}

/** How many cards are still to be asked. */
export function cardsLeft({ waiting, asked, learning }: Session): number {
  return waiting.length - asked + learning.length;
}

/** After `key` was graded and is now on `schedule`: while it is in its learning steps it comes back. */
export function afterGrade(session: Session, key: CardKey, { dueAt }: Schedule): Session {
  const rest = withoutCard(session, key);
  if (dueAt === undefined) return rest;
  const later = rest.learning.findIndex((card) => card.dueAt > dueAt);
  const index = later < 0 ? rest.learning.length : later;
  return { ...rest, learning: rest.learning.toSpliced(index, 0, { key, dueAt }) };
}

/** Without `key`: suspended, buried or reset. */
export function withoutCard(session: Session, key: CardKey): Session {
  const learning = session.learning.filter((card) => card.key !== key);
  if (session.waiting[session.asked] === key) {
    return { ...session, asked: session.asked + 1, learning };
  }
  const at = session.waiting.indexOf(key, session.asked);
  const waiting = at < 0 ? session.waiting : session.waiting.toSpliced(at, 1);
  return { ...session, waiting, learning };
}
