import type { CardState } from './card-state.ts';
import type { Day, Moment } from './day.ts';
import type { CardKey } from './events.ts';
import { interleaveNew, spreadAmong } from './interleave.ts';
import { retrievability, type Schedule } from './schedule.ts';
import type { ScopeEntry } from './scope.ts';
import type { Settings } from './settings.ts';
import { type CardStatus, cardStatus } from './card-status.ts';

export interface QueueSources {
  /** The cards of the scope, in reading order. */
  entries: readonly ScopeEntry[];
  stateOf: (key: CardKey) => CardState | undefined;
  now: Moment;
}

/** What was done on a study day so far, across all cards. */
export interface DayShare {
  /** Number of new cards. */
  introduced: number;
  /** Number of cards reviewed that were started on an earlier day. */
  reviewed: number;
}

/** The cards of a session, in the order they are asked. */
export interface Queue {
  cards: QueuedCard[];
  /** Number of cards of each kind. */
  counts: Record<QueuedCard['kind'], number>;
  /** Number of cards that the daily limits leave for later days. */
  left: { due: number; new: number };
  /** Number of new cards that are still being loaded, if it is only the beginning of a queue. */
  loading?: number;
}

export interface QueuedCard {
  entry: ScopeEntry;
  /** `later`: not due, but asked because the reader picked the scope. */
  kind: 'learning' | 'due' | 'new' | 'later';
  /** When a learning step is due, in ms UTC. */
  dueAt: number | undefined;
}

type Limits = Pick<Settings, 'newPerDay' | 'reviewsPerDay'>;

/**
 * Queues what is due today within the daily limits: the cards closest to being forgotten first, new cards in between.
 * As long as reviews are left over for later days, no new cards are added, so that a backlog never grows by itself.
 */
export function queueDue(sources: QueueSources, limits: Limits, share: DayShare): Queue {
  const { learning, due, fresh } = sortCards(sources);
  const reviews = due.slice(0, Math.max(0, limits.reviewsPerDay - share.reviewed));
  const room = reviews.length < due.length ? 0 : limits.newPerDay - share.introduced;
  const begun = takeNew(fresh, Math.max(0, room));
  const cards = [...learning, ...spreadAmong(reviews, begun)];
  return toQueue(cards, { due: due.length - reviews.length, new: fresh.length - begun.length });
}

/**
 * Queues the whole scope that a reader picked, except suspended and buried cards: due cards first, known cards last.
 */
export function queueScope(sources: QueueSources): Queue {
  const { learning, due, fresh, known } = sortCards(sources);
  const begun = takeNew(fresh, fresh.length);
  const later = weakestFirst(known, 'later', sources.now.day);
  return toQueue([...learning, ...spreadAmong(due, begun), ...later], { due: 0, new: 0 });
}

/** Queues the whole scope in reading order, except suspended and buried cards, to be asked without being scheduled. */
export function queueCram({ entries, stateOf, now }: QueueSources): Queue {
  const asked = [...findCards(entries, stateOf)].filter(
    ({ state }) => !['suspended', 'buried'].includes(cardStatus(state, now)),
  );
  const cards = asked.map(({ entry }) => toQueued({ entry, schedule: undefined }, 'later'));
  return toQueue(cards, { due: 0, new: 0 });
}

/** Counts what was done on `day` from the states of cards. Cards without events on that day have no effect. */
export function shareOf(states: Iterable<CardState>, day: Day): DayShare {
  const share = { introduced: 0, reviewed: 0 };
  for (const { introduced, schedule } of states) {
    if (introduced === day) share.introduced++;
    else if (schedule?.lastDay === day) share.reviewed++;
  }
  return share;
}

interface FoundCard {
  entry: ScopeEntry;
  schedule: Schedule | undefined;
}

function sortCards({ entries, stateOf, now }: QueueSources) {
  const found = Map.groupBy(findCards(entries, stateOf), ({ state }) => cardStatus(state, now));
  const cards = (status: CardStatus): FoundCard[] =>
    (found.get(status) ?? []).map(({ entry, state }) => ({ entry, schedule: state?.schedule }));
  const learning = cards('learning').map((card) => toQueued(card, 'learning'));
  return {
    learning: learning.sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0)),
    due: weakestFirst(cards('due'), 'due', now.day),
    fresh: cards('new').map((card) => toQueued(card, 'new')),
    known: cards('known'),
  };
}

/** Yields each card once, even if the scope lists it twice or under two linked keys. */
function* findCards(entries: readonly ScopeEntry[], stateOf: QueueSources['stateOf']) {
  const seen = new Set<CardKey>();
  for (const entry of entries) {
    const state = stateOf(entry.key);
    const key = state?.key ?? entry.key;
    if (seen.has(key)) continue;
    seen.add(key);
    yield { entry, state };
  }
}

function weakestFirst(cards: FoundCard[], kind: QueuedCard['kind'], day: Day): QueuedCard[] {
  return cards
    .map((card) => ({ card, recall: card.schedule ? retrievability(card.schedule, day) : 0 }))
    .sort((a, b) => a.recall - b.recall)
    .map(({ card }) => toQueued(card, kind));
}

function toQueued({ entry, schedule }: FoundCard, kind: QueuedCard['kind']): QueuedCard {
  return { entry, kind, dueAt: schedule?.dueAt };
}

function takeNew(fresh: readonly QueuedCard[], count: number): QueuedCard[] {
  const entries = interleaveNew(
    fresh.map(({ entry }) => entry),
    count,
  );
  return entries.map((entry) => ({ entry, kind: 'new', dueAt: undefined }));
}

/** Counts the cards of a queue. */
export function toQueue(cards: QueuedCard[], left: Queue['left']): Queue {
  const counts = { learning: 0, due: 0, new: 0, later: 0 };
  for (const { kind } of cards) counts[kind]++;
  return { cards, counts, left };
}
