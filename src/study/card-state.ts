import type { Day } from './day.ts';
import type { CardEvent, CardKey, Digests, EventId } from './events.ts';
import { nextSchedule, type Schedule } from './schedule.ts';

/** What the log says about one card; plain data that can be stored. */
export interface CardState {
  /** Of several linked keys, the one the card goes by now. */
  key: CardKey;
  /** The address, the book, and the digests of its latest event. */
  cardId: string;
  book: string;
  digests: Digests;
  /** Undefined where it was never reviewed, or not since it was reset. */
  schedule: Schedule | undefined;
  /** The study day of the first review that counts. */
  introduced: Day | undefined;
  /** The digests of the last review that counts: what was learned. */
  learned: Digests | undefined;
  suspended: boolean;
  /** Not asked before this study day. */
  buriedUntil: Day | undefined;
  /** The reader's note. */
  flag: string | undefined;
  /** Of the first event on it, ms UTC. */
  firstAt: number;
  last: { at: number; id: EventId };
}

/**
 * The state after `event`, which must come after all events that `state` was made of.
 * @param forgotten true where a later reset takes back what the event says on learning
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
