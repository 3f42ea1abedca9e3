import type { CardState } from '../../study/card-state.ts';
import type { CardKey, EventId, StudyEvent } from '../../study/events.ts';
import type { TimedSettings } from '../../study/settings.ts';
import type { LogSpan, StateQuery } from './progress.ts';

/** Where a log and the states it leads to are kept. Its methods reject where the place cannot be used. */
export interface Store {
  states(keys: readonly CardKey[]): Promise<Map<CardKey, CardState>>;
  find(query: StateQuery): Promise<CardState[]>;
  count(query: StateQuery): Promise<number>;
  /** Slugs of the books of all states. */
  books(): Promise<string[]>;
  /** All events, or those since `since` (ms UTC). */
  events(since?: number): Promise<StudyEvent[]>;
  /** The links between keys that hold. */
  relinks(): Promise<RelinkEvent[]>;
  /** Of the events with the first and the last id. */
  span(): Promise<LogSpan>;
  /** Adds those that are not there yet and brings the states up to date, all or nothing. */
  add(events: readonly StudyEvent[]): Promise<Added>;
  settings(): Promise<TimedSettings>;
  /** Merges `settings` into those that are there; returns what they are now. */
  saveSettings(settings: TimedSettings): Promise<TimedSettings>;
  /** The revision of the book's list that was noted last. */
  bookRevision(book: string): Promise<string | undefined>;
  /** Notes which cards of a book the library has, by their keys; the others are due no more. */
  notePresent(book: string, revision: string, present: ReadonlySet<CardKey>): Promise<void>;
}

export type RelinkEvent = Extract<StudyEvent, { type: 'relink' }>;

export interface Added {
  /** How many events were new. */
  added: number;
  /** Whose states may be others now. */
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
  /** Deletes the state where it is undefined. */
  putState(key: CardKey, state: CardState | undefined): Promise<void>;
  clearStates(): Promise<void>;
}
