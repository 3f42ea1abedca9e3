import {
  type CardEvent,
  type CardKey,
  compareEvents,
  type EventId,
  type RelinkEvent,
  type ResetEvent,
  type StudyEvent,
} from './events.ts';
import { createLinks, type Links } from './links.ts';

/**
 * Context that events need from the whole log: which were undone, which keys denote the same card, and what was reset.
 */
export interface LogContext extends Links {
  /** Adds an event. Only undos, links, and resets of a book or of everything have an effect. */
  add: (event: StudyEvent) => void;
  isUndone: (event: StudyEvent) => boolean;
  /** Returns whether the event's book, or everything, was reset after it. */
  isForgotten: (event: CardEvent) => boolean;
}

type WideReset = Extract<ResetEvent, { scope: 'book' | 'all' }>;

/** Creates the context of a log from its undos, links, and wide resets, in any order; other events are ignored. */
export function createLogContext(events: Iterable<StudyEvent>): LogContext {
  const undone = new Set<EventId>();
  const relinks: RelinkEvent[] = [];
  const resets: WideReset[] = [];
  let found: { links: Links; latest: ReadonlyMap<string, WideReset> } | undefined;
  const look = () => {
    const holds = (event: StudyEvent) => !undone.has(event.id);
    found ??= {
      links: createLinks(relinks.filter(holds)),
      latest: latestResets(resets.filter(holds)),
    };
    return found;
  };
  const add = (event: StudyEvent) => {
    if (event.type === 'undo') undone.add(event.of);
    else if (event.type === 'relink') relinks.push(event);
    else if (event.type === 'reset' && event.scope !== 'card') resets.push(event);
    else return;
    found = undefined;
  };
  for (const event of events) add(event);
  return {
    add,
    isUndone: (event) => event.type !== 'undo' && undone.has(event.id),
    isForgotten: (event) => isBeforeReset(event, look().latest),
    current: (key: CardKey) => look().links.current(key),
    all: (key: CardKey) => look().links.all(key),
  };
}

/** Returns the last reset of each book; the one of everything has an empty name. */
function latestResets(resets: readonly WideReset[]): Map<string, WideReset> {
  const byBook = new Map<string, WideReset>();
  for (const reset of resets) {
    const book = reset.scope === 'book' ? reset.book : '';
    const known = byBook.get(book);
    if (!known || compareEvents(known, reset) < 0) byBook.set(book, reset);
  }
  return byBook;
}

function isBeforeReset(event: CardEvent, latest: ReadonlyMap<string, WideReset>): boolean {
  if (latest.size === 0) return false;
  const resets = [latest.get(event.book), latest.get('')];
  return resets.some((reset) => reset && compareEvents(event, reset) < 0);
}
