import { type CardState, foldEvent } from './card-state.ts';
import {
  type CardEvent,
  type CardKey,
  compareEvents,
  type ReviewEvent,
  type StudyEvent,
} from './events.ts';
import { createLogContext, type LogContext } from './log-context.ts';
import type { Schedule } from './schedule.ts';

/** Called with each valid review, in order within its card's log, and with the card's schedule before it. */
export type OnReview = (event: ReviewEvent, before: Schedule | undefined) => void;

/** Computes the states of all cards in a log, by their current keys. Events may be in any order and may occur twice. */
export function replayLog(
  events: readonly StudyEvent[],
  onReview?: OnReview,
): Map<CardKey, CardState> {
  const context = createLogContext(events);
  const byCard = new Map<CardKey, StudyEvent[]>();
  for (const event of events) {
    if (!isCardEvent(event)) continue;
    const key = context.current(event.key);
    const own = byCard.get(key);
    if (own) own.push(event);
    else byCard.set(key, [event]);
  }
  const states = new Map<CardKey, CardState>();
  for (const [key, own] of byCard) {
    const state = replayCard(own, context, onReview);
    if (state) states.set(key, state);
  }
  return states;
}

/**
 * Computes the state of one card from all events under any of its keys (`context.all`), in any order. Returns undefined
 * if all of them were undone.
 */
export function replayCard(
  events: readonly StudyEvent[],
  context: LogContext,
  onReview?: OnReview,
): CardState | undefined {
  let state: CardState | undefined;
  for (const event of events.filter(isCardEvent).sort(compareEvents)) {
    if (context.isUndone(event) || event.id === state?.last.id) continue;
    const forgotten = context.isForgotten(event);
    if (event.type === 'review') onReview?.(event, forgotten ? undefined : state?.schedule);
    state = foldEvent(state, event, { key: context.current(event.key), forgotten });
  }
  return state;
}

/**
 * Returns the state after one more event on the card. Returns undefined if the event isn't the card's latest (the clock
 * was set back, or it comes from another device); the card must then be replayed.
 */
export function applyEvent(
  state: CardState | undefined,
  event: CardEvent,
  context: LogContext,
): CardState | undefined {
  if (context.isUndone(event) || event.id === state?.last.id) return state;
  if (state && !isAfter(event, state.last)) return undefined;
  const forgotten = context.isForgotten(event);
  return foldEvent(state, event, { key: context.current(event.key), forgotten });
}

export function isCardEvent(event: StudyEvent): event is CardEvent {
  return 'cardId' in event;
}

function isAfter({ at, id }: CardEvent, last: CardState['last']): boolean {
  return at === last.at ? id > last.id : at > last.at;
}
