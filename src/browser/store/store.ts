import type { CardState } from '../../study/card-state.ts';
import type { CardKey, EventId, RelinkEvent, StudyEvent } from '../../study/events.ts';
import type { TimedSettings } from '../../study/settings.ts';
import type { LogSpan, StateQuery } from './progress.ts';

/** Stores a log and the states it leads to. Its methods reject if the storage fails. */
export interface Store {
  states(keys: readonly CardKey[]): Promise<Map<CardKey, CardState>>;
  find(query: StateQuery): Promise<CardState[]>;
  count(query: StateQuery): Promise<number>;
  /** Slugs of the books of all states. */
  books(): Promise<string[]>;
  /** All events, or those since `since` (ms UTC). */
  events(since?: number): Promise<StudyEvent[]>;
  /** The current links between keys. */
  relinks(): Promise<RelinkEvent[]>;
  /** Times of the events with the first and the last id. */
  span(): Promise<LogSpan>;
  /** Adds the events that are not there yet and updates the states, all or nothing. */
  add(events: readonly StudyEvent[]): Promise<Added>;
  settings(): Promise<TimedSettings>;
  /** Merges `settings` into the stored ones; returns the result. */
  saveSettings(settings: TimedSettings): Promise<TimedSettings>;
  /** The revision of the book's list that was last noted. */
  bookRevision(book: string): Promise<string | undefined>;
  /** Notes the keys of the cards that the library has of a book; others are no longer due. */
  notePresent(book: string, revision: string, present: ReadonlySet<CardKey>): Promise<void>;
}

export interface Added {
  /** How many events were new. */
  added: number;
  /** Keys of the cards whose states may have changed. */
  keys: readonly CardKey[] | 'all';
}

/** The log and the states within one transaction. */
export interface Ledger {
  event(id: EventId): Promise<StudyEvent | undefined>;
  putEvent(event: StudyEvent): Promise<void>;
  /** All events on cards under any of `keys`, and their undos. */
  eventsOf(keys: readonly CardKey[]): Promise<StudyEvent[]>;
  allEvents(): Promise<StudyEvent[]>;
  state(key: CardKey): Promise<CardState | undefined>;
  /** Stores the state; deletes it if undefined. */
  putState(key: CardKey, state: CardState | undefined): Promise<void>;
  clearStates(): Promise<void>;
}
