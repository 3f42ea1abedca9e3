import type { CardState } from '../../study/card-state.ts';
import type { Day } from '../../study/day.ts';
import type { CardKey, StudyEvent } from '../../study/events.ts';
import type { ScopeEntry } from '../../study/scope.ts';
import type { Settings, TimedSettings } from '../../study/settings.ts';
import type { Notice } from './notices.ts';

/**
 * A reader's progress: a log of events that is only ever added to, and what it leads to. `openProgress()` gives it.
 * Where the browser keeps nothing, all of it goes on in memory and `notice()` says so; no method fails for that.
 */
export interface Progress {
  /** The state of a card, by whatever key it ever had; undefined where the log has nothing on it. */
  state(key: CardKey): Promise<CardState | undefined>;
  /** The states of those of `keys` that the log knows, by the keys asked for. */
  states(keys: readonly CardKey[]): Promise<Map<CardKey, CardState>>;
  /** The states of all cards, or of some of them, found by an index: see `StateQuery`. */
  find(query?: StateQuery): Promise<CardState[]>;
  /** How many states `find` would find. */
  count(query?: StateQuery): Promise<number>;
  /** Slugs of the books that the log has anything on. */
  books(): Promise<string[]>;
  /** The log, or its events since `since` (ms UTC), in the order of the events' ids. */
  events(since?: number): Promise<StudyEvent[]>;
  /** When the first and the latest event of the log happened. */
  span(): Promise<LogSpan>;

  /** Resolves once the events are written for good, so that a crash loses nothing; returns them as they were written. */
  append(...drafts: readonly EventDraft[]): Promise<StudyEvent[]>;
  /** Takes events back, by an event for each. */
  undo(...events: readonly StudyEvent[]): Promise<void>;

  settings(): Settings;
  set<Name extends keyof TimedSettings>(name: Name, value: SettingValue<Name>): Promise<void>;

  /** All events and settings in one file; it counts as a backup. */
  exportFile(): Promise<Blob>;
  /** Adds what the file has and the log has not. */
  importFile(file: Blob): Promise<ImportOutcome>;

  /**
   * Compares the log with all cards of a book: progress on a card that was edited goes on with it, and cards that are
   * gone are due no more. Does nothing where it was done for this `revision` before.
   */
  reconcileBook(list: BookList): Promise<void>;
  /** The revision of the book that the log was last compared with. */
  bookRevision(book: string): Promise<string | undefined>;

  /** What the reader has to know about the storage; undefined where all is well. */
  notice(): Notice | undefined;
  /** Tells of changes made here and in other tabs, until the function returned is called. */
  subscribe(listener: (change: Change) => void): () => void;
}

export interface LogSpan {
  /** ms UTC; both are undefined where the log is empty. */
  firstAt: number | undefined;
  latestAt: number | undefined;
}

/** Conditions are joined by "and"; at most one of `reviewedOn`, `suspended`, and `flagged` is given. */
export interface StateQuery {
  /** The slug of a book. */
  book?: string;
  /** Learned, not suspended, still in the library and due on or before this day; buried ones once they come back. */
  dueBy?: Day;
  /** Reviewed at least once, not suspended, and still in the library. */
  learned?: true;
  /** Last reviewed on this study day. */
  reviewedOn?: Day;
  suspended?: true;
  /** Still in the library. */
  present?: true;
  /** Not suspended, and buried beyond this study day. */
  buriedAfter?: Day;
  flagged?: true;
}

type DraftOf<Event> = Event extends unknown ? Omit<Event, 'id' | 'at' | 'studyDay'> : never;

/** An event without what the store stamps it with. */
export type EventDraft = DraftOf<Exclude<StudyEvent, { type: 'undo' }>>;

export type SettingValue<Name extends keyof TimedSettings> = NonNullable<
  TimedSettings[Name]
>['value'];

export interface ImportOutcome {
  ok: boolean;
  /** What was done or why nothing was, in full sentences. */
  message: string;
  /** How many events were new. */
  added: number;
}

/** `/books/{book}/cards.json` */
export interface BookList {
  /** The slug of the book. */
  book: string;
  /** A digest of the list. */
  revision: string;
  cards: readonly ScopeEntry[];
}

export interface Change {
  /** Whose states may be others now. */
  keys: readonly CardKey[] | 'all';
  settings: boolean;
  notice: boolean;
}

/** What an event on a card begins with: `append({ ...onCard(entry), type: 'suspend' })`. */
export function onCard({ key, id, digests }: Pick<ScopeEntry, 'key' | 'id' | 'digests'>) {
  const book = id.slice(0, Math.max(0, id.indexOf('/')));
  return { key, cardId: id, book, digests };
}
