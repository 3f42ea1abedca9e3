import type { CardState } from '../../study/card-state.ts';
import type { Day } from '../../study/day.ts';
import type { CardKey, StudyEvent } from '../../study/events.ts';
import type { ScopeEntry } from '../../study/scope.ts';
import type { Settings, SettingValue, TimedSettings } from '../../study/settings.ts';
import type { Notice } from './notices.ts';

/**
 * A reader's progress: an append-only log of events, and the states that it leads to; see `openProgress()`. If the
 * browser stores nothing, everything works in memory and `notice()` says so; no method fails because of that.
 */
export interface Progress {
  /** The state of a card, by any key it ever had; undefined if the log has nothing on it. */
  state(key: CardKey): Promise<CardState | undefined>;
  /** The states of those of `keys` that the log knows, by the given keys. */
  states(keys: readonly CardKey[]): Promise<Map<CardKey, CardState>>;
  /** The states of all cards, or of some of them, found by an index; see `StateQuery`. */
  find(query?: StateQuery): Promise<CardState[]>;
  /** How many states `find` would find. */
  count(query?: StateQuery): Promise<number>;
  /** Slugs of the books that the log has events on. */
  books(): Promise<string[]>;
  /** The log, or its events since `since` (ms UTC), in the order of the events' ids. */
  events(since?: number): Promise<StudyEvent[]>;
  /** When the first and the latest event of the log happened. */
  span(): Promise<LogSpan>;

  /** Resolves once the events are stored durably, so that a crash loses nothing; returns them as stored. */
  append(...drafts: readonly EventDraft[]): Promise<StudyEvent[]>;
  /** Undoes events, each by an event of its own. */
  undo(...events: readonly StudyEvent[]): Promise<void>;

  settings(): Settings;
  set<Name extends keyof TimedSettings>(name: Name, value: SettingValue<Name>): Promise<void>;

  /** All events and settings in one file. Exporting counts as a backup. */
  exportFile(): Promise<Blob>;
  /** Adds the events of the file that the log lacks. */
  importFile(file: Blob): Promise<ImportOutcome>;

  /**
   * Compares the log with all cards of a book: the progress of an edited card continues, and cards that are gone are no
   * longer due. Does nothing if that was done for this `revision` before.
   */
  reconcileBook(list: BookList): Promise<void>;
  /** The revision of the book that the log was last reconciled with. */
  bookRevision(book: string): Promise<string | undefined>;

  /** A problem with the storage that the reader has to know about; undefined if there is none. */
  notice(): Notice | undefined;
  /** Reports changes made here and in other tabs, until the returned function is called. */
  subscribe(listener: (change: Change) => void): () => void;
}

export interface LogSpan {
  /** ms UTC; both undefined if the log is empty. */
  firstAt: number | undefined;
  latestAt: number | undefined;
}

/** Conditions are joined by "and"; at most one of `reviewedOn`, `suspended`, and `flagged` is given. */
export interface StateQuery {
  /** The slug of a book. */
  book?: string;
  /** Learned, not suspended, still in the library, and due on or before this day; buried cards once they come back. */
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

/** An event without the fields that the store adds. */
export type EventDraft = DraftOf<Exclude<StudyEvent, { type: 'undo' }>>;

export interface ImportOutcome {
  ok: boolean;
  /** What was done, or why nothing was, in full sentences. */
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
  /** Keys of the cards whose states may have changed. */
  keys: readonly CardKey[] | 'all';
  settings: boolean;
  notice: boolean;
}

/** The first fields of an event on a card: `append({ ...onCard(entry), type: 'suspend' })`. */
export function onCard({ key, id, digests }: Pick<ScopeEntry, 'key' | 'id' | 'digests'>) {
  const book = id.slice(0, Math.max(0, id.indexOf('/')));
  return { key, cardId: id, book, digests };
}
