import { type Moment, studyDayOf } from '../../study/day.ts';
import { REPLAY_VERSION } from '../../study/replay-version.ts';
import type { TimedSettings } from '../../study/settings.ts';
import { DATABASE_NAME, DATABASE_VERSION } from './database-name.ts';
import type { StateRecord } from './state-record.ts';

/** What `readSnapshot` reads from: the stores of `ProgressSchema`, without the library that writes them. */
export interface Stores {
  state: (key: string) => Promise<StateRecord | undefined>;
  states: (index: string, range: IDBValidKey | IDBKeyRange) => Promise<StateRecord[]>;
  count: (index: string, range: IDBValidKey | IDBKeyRange) => Promise<number>;
  /** The revision of the book's list that states were last reconciled with. */
  bookRevision: (book: string) => Promise<string | undefined>;
  now: Moment;
  settings: TimedSettings;
}

/**
 * Reads a reader's progress and closes it at once, with far less code than the store. Undefined if nothing is stored,
 * or if it cannot be read; creates nothing.
 */
export async function readSnapshot<Result>(
  read: (stores: Stores) => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await readOnce(read);
  } catch {
    return undefined;
  }
}

/** Runs `update` now and each time the page becomes visible again: other tabs may have changed what it shows. */
export function eachTimeSeen(update: () => void, signal: AbortSignal): void {
  update();
  const whenVisible = () => {
    if (document.visibilityState === 'visible') update();
  };
  document.addEventListener('visibilitychange', whenVisible, { signal });
  addEventListener('focus', whenVisible, { signal });
  addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) update();
    },
    { signal },
  );
}

async function readOnce<Result>(
  read: (stores: Stores) => Promise<Result>,
): Promise<Result | undefined> {
  const database = await openExisting();
  try {
    // A database of a newer site cannot be read.
    if (database.version > DATABASE_VERSION) return undefined;
    const stores = database.version === DATABASE_VERSION ? await toStores(database) : undefined;
    if (stores) return await read(stores);
  } finally {
    database.close();
  }
  const { openProgress } = await import('./open-progress.ts');
  await openProgress();
  return readOnce(read);
}

/** @throws if there is none */
function openExisting(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE_NAME);
  request.onupgradeneeded = () => request.transaction?.abort();
  return ask(request);
}

/** Undefined if the states were made by another version of the replay. */
async function toStores(database: IDBDatabase): Promise<Stores | undefined> {
  const transaction = database.transaction(['states', 'books', 'meta']);
  const states = transaction.objectStore('states');
  const meta = transaction.objectStore('meta');
  const [replay, settings = {}] = await Promise.all([
    ask(meta.get('replay') as IDBRequest<number | undefined>),
    ask(meta.get('settings') as IDBRequest<TimedSettings | undefined>),
  ]);
  if (replay !== REPLAY_VERSION) return undefined;
  const at = Date.now();
  const zone = (time: number) => -new Date(time).getTimezoneOffset();
  return {
    state: (key) => ask(states.get(key)),
    states: (index, range) => ask(states.index(index).getAll(range)),
    count: (index, range) => ask(states.index(index).count(range)),
    bookRevision: (book) => ask(transaction.objectStore('books').get(book)),
    now: { at, day: studyDayOf(at, zone, settings.dayStartHour?.value) },
    settings,
  };
}

function ask<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () =>
      reject(new Error('The browser did not answer.', { cause: request.error }));
  });
}
