import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CardKey, EventId, StudyEvent } from '../../study/events.ts';
import type { TimedSettings } from '../../study/settings.ts';
import { DATABASE_NAME, DATABASE_VERSION } from './database-name.ts';
import type { NoticeCode } from './notices.ts';
import type { StateRecord } from './state-record.ts';

/** How long (ms) to wait for another tab to close the database, and for a browser that never answers. */
const PATIENCE = { upgrade: 2_000, open: 10_000 };

export interface ProgressSchema extends DBSchema {
  /** The log; append-only. */
  events: {
    key: EventId;
    value: StudyEvent;
    indexes: { key: CardKey; type: StudyEvent['type'] };
  };
  /** The states that the log leads to; can be recreated from it. */
  states: {
    key: CardKey;
    value: StateRecord;
    indexes: {
      book: string;
      due: string;
      bookDue: [string, string];
      started: [string, number];
      day: string;
      suspended: number;
      flagged: number;
      gone: number;
    };
  };
  /** The revision of each book's list that states were last reconciled with. */
  books: { key: string; value: string };
  meta: { key: string; value: number | TimedSettings };
}

export type ProgressDatabase = IDBPDatabase<ProgressSchema>;

export interface DatabaseEvents {
  /** Another tab wants to upgrade the database, which must be closed soon. */
  onOutdated: () => void;
  /** The browser has closed it. */
  onClosed: () => void;
}

/** Why the database could not be opened or written to. */
export class StorageError extends Error {
  readonly code: NoticeCode;

  constructor(code: NoticeCode, cause?: unknown) {
    super(`The progress store cannot be used: ${code}.`, { cause });
    this.code = code;
  }
}

/** @throws StorageError */
export async function openDatabase(events: DatabaseEvents): Promise<ProgressDatabase> {
  let giveUp: (error: StorageError) => void = () => undefined;
  const tooLong = new Promise<never>((_, reject) => (giveUp = reject));
  const fail = (code: NoticeCode) => () => giveUp(new StorageError(code));
  const timers = [setTimeout(fail('blocked'), PATIENCE.open)];
  const opening = openDB<ProgressSchema>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade: (database, from, _to, transaction) => {
      if (from < 1) createStores(database);
      if (from < 2) transaction.objectStore('states').createIndex('started', ['book', 'started']);
    },
    blocked: () => timers.push(setTimeout(fail('upgrade'), PATIENCE.upgrade)),
    blocking: events.onOutdated,
    terminated: events.onClosed,
  });
  try {
    return await Promise.race([opening, tooLong]);
  } catch (error) {
    void opening.then((database) => database.close()).catch(() => undefined);
    throw toStorageError(error, 'blocked');
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}

/** `otherwise` is the code for errors without a known name. */
export function toStorageError(error: unknown, otherwise: NoticeCode): StorageError {
  if (error instanceof StorageError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return new StorageError('full', error);
  return new StorageError(name === 'VersionError' ? 'newer' : otherwise, error);
}

function createStores(database: ProgressDatabase): void {
  const events = database.createObjectStore('events', { keyPath: 'id' });
  events.createIndex('key', 'key');
  events.createIndex('type', 'type');
  const states = database.createObjectStore('states', { keyPath: 'key' });
  for (const name of ['book', 'due', 'day', 'suspended', 'flagged', 'gone'] as const) {
    states.createIndex(name, name);
  }
  states.createIndex('bookDue', ['book', 'due']);
  database.createObjectStore('books');
  database.createObjectStore('meta');
}
