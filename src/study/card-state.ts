import type { Day } from './day.ts';
import type { CardEvent, CardKey, Digests, EventId } from './events.ts';
import { nextSchedule, type Schedule } from './schedule.ts';

/** The state of one card according to the log; plain data that can be stored. */
export interface CardState {
  /** The card's current key, if several are linked. */
  key: CardKey;
  /** Address, book, and digests of its latest event. */
  cardId: string;
  book: string;
  digests: Digests;
  /** Undefined if the card was never reviewed, or not since it was reset. */
  schedule: Schedule | undefined;
  /** Study day of the first review since the last reset. */
  introduced: Day | undefined;
  /** Digests at the last review since the last reset: the content that was learned. */
  learned: Digests | undefined;
  suspended: boolean;
  /** The card isn't asked before this study day. */
  buriedUntil: Day | undefined;
  /** The reader's note. */
  flag: string | undefined;
  /** Time of its first event, in ms UTC. */
  firstAt: number;
  last: { at: number; id: EventId };
}

/**
 * Returns the state after `event`, which must come after all events that are already in `state`.
 * @param forgotten whether a later reset cancels the event's effect on learning
 */
export function foldEvent(
  state: CardState | undefined,
  event: CardEvent,
  { key, forgotten }: { key: CardKey; forgotten: boolean },
): CardState {
  const { cardId, book, digests, at, id } = event;
  const before = { ...(state ?? emptyState(event)), key, cardId, book, digests, last: { at, id } };
  switch (event.type) {
    case 'review':
      return forgotten ? before : { ...before, ...afterReview(before, event) };
    case 'suspend':
      return { ...before, suspended: true };
    case 'unsuspend':
      return { ...before, suspended: false };
    case 'bury':
      return forgotten ? before : { ...before, buriedUntil: event.until };
    case 'flag':
      return { ...before, flag: event.note };
    case 'unflag':
      return { ...before, flag: undefined };
    case 'reset':
      return { ...before, ...UNLEARNED };
  }
}

const UNLEARNED = {
  schedule: undefined,
  introduced: undefined,
  learned: undefined,
  buriedUntil: undefined,
};

function emptyState({ key, cardId, book, digests, at, id }: CardEvent): CardState {
  const card = { key, cardId, book, digests, firstAt: at, last: { at, id } };
  return { ...card, ...UNLEARNED, suspended: false, flag: undefined };
}

function afterReview(before: CardState, event: Extract<CardEvent, { type: 'review' }>) {
  const { rating, at, studyDay, retention, digests } = event;
  return {
    schedule: nextSchedule(before.schedule, rating, { at, day: studyDay }, retention),
    introduced: before.introduced ?? studyDay,
    learned: digests,
  };
}
