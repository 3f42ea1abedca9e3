import type { IDBPTransaction, StoreNames } from 'idb';
import { firstId } from '../../study/event-stamps.ts';
import type { CardKey, StudyEvent } from '../../study/events.ts';
import { createLogContext, type LogContext } from '../../study/log-context.ts';
import { REPLAY_VERSION } from '../../study/replay-version.ts';
import { mergeSettings, type TimedSettings } from '../../study/settings.ts';
import type { ProgressDatabase, ProgressSchema } from './database.ts';
import { countRecords, findRecords } from './find-records.ts';
import { toStateRecord } from './state-record.ts';
import { isContextual, rebuildStates, appendEvents } from './append-events.ts';
import type { Ledger, Store } from './store.ts';

type Mode = 'readonly' | 'readwrite';
type Transaction<Names extends StoreNames<ProgressSchema>, M extends Mode> = IDBPTransaction<
  ProgressSchema,
  Names[],
  M
>;
type LogStores = 'events' | 'states' | 'meta';

/** With more keys than this, reading all states is cheaper than looking each one up. */
const WORTH_A_SCAN = 500;
const STORES: LogStores[] = ['events', 'states', 'meta'];
const CONTEXTUAL = ['undo', 'relink', 'reset'] as const;

/** A store in `database`. States made by another version of the replay are first replayed. */
export async function createDatabaseStore(database: ProgressDatabase): Promise<Store> {
  const contexts = createContextCache();
  await rebuildWhereStale(database);
  return {
    async states(keys) {
      const transaction = database.transaction(STORES);
      const { current } = await contexts.read(transaction);
      const states = transaction.objectStore('states');
      const records =
        keys.length > WORTH_A_SCAN
          ? await states.getAll()
          : await Promise.all(keys.map((key) => states.get(current(key))));
      const byKey = new Map(records.flatMap((record) => (record ? [[record.key, record]] : [])));
      const found = keys.flatMap((key) => {
        const record = byKey.get(current(key));
        return record ? [[key, record.state] as const] : [];
      });
      return new Map(found);
    },
    async find(query) {
      return (await findRecords(database, query)).map(({ state }) => state);
    },
    count: (query) => countRecords(database, query),
    async books() {
      const found: string[] = [];
      const index = database.transaction('states').store.index('book');
      let cursor = await index.openKeyCursor(null, 'nextunique');
      for (; cursor; cursor = await cursor.continue()) found.push(cursor.key);
      return found;
    },
    events: (since) =>
      database.getAll(
        'events',
        since === undefined ? null : IDBKeyRange.lowerBound(firstId(since)),
      ),
    async relinks() {
      const transaction = database.transaction(STORES);
      const { isUndone } = await contexts.read(transaction);
      const events = await transaction.objectStore('events').index('type').getAll('relink');
      return events.flatMap((event) =>
        event.type === 'relink' && !isUndone(event) ? [event] : [],
      );
    },
    async span() {
      const { store } = database.transaction('events');
      const [first, latest] = await Promise.all([
        store.openCursor(),
        store.openCursor(null, 'prev'),
      ]);
      return { firstAt: first?.value.at, latestAt: latest?.value.at };
    },
    async add(events) {
      const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
      return finish(transaction, async () => {
        const context = await contexts.read(transaction);
        if (events.some(isContextual)) await contexts.write(transaction);
        return appendEvents(events, createLedger(transaction), context);
      }).catch((error: unknown) => {
        contexts.forget();
        throw error;
      });
    },
    async settings() {
      return toSettings(await database.get('meta', 'settings'));
    },
    saveSettings(settings) {
      const transaction = database.transaction(['meta'], 'readwrite');
      return finish(transaction, async () => {
        const meta = transaction.objectStore('meta');
        const merged = mergeSettings(toSettings(await meta.get('settings')), settings);
        await meta.put(merged, 'settings');
        return merged;
      });
    },
    bookRevision: (book) => database.get('books', book),
    notePresent(book, revision, present) {
      const transaction = database.transaction(['states', 'books'], 'readwrite');
      return finish(transaction, async () => {
        const states = transaction.objectStore('states');
        for (const { key, state, gone } of await states.index('book').getAll(book)) {
          const isGone = !present.has(key);
          if (isGone !== (gone === 1)) await states.put(toStateRecord(state, isGone));
        }
        await transaction.objectStore('books').put(revision, book);
      });
    },
  };
}

/**
 * Resolves once the transaction is complete, which is when its data is safe; aborts it if `work` fails.
 * @throws the reason, whether `work` or the transaction failed
 */
async function finish<Result>(
  transaction: { done: Promise<void>; abort: () => void },
  work: () => Promise<Result>,
): Promise<Result> {
  const working = work().catch((error: unknown) => {
    abort(transaction);
    throw error;
  });
  const [worked, ended] = await Promise.allSettled([working, transaction.done]);
  if (worked.status === 'fulfilled' && ended.status === 'fulfilled') return worked.value;
  const reasons = [worked, ended].flatMap((end) =>
    end.status === 'rejected' ? [end.reason as unknown] : [],
  );
  // The error of an abort only says that there was one.
  throw reasons.find((reason) => !isAbort(reason)) ?? reasons[0];
}

function isAbort(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'AbortError';
}

function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

async function rebuildWhereStale(database: ProgressDatabase): Promise<void> {
  if ((await database.get('meta', 'replay')) === REPLAY_VERSION) return;
  const transaction = database.transaction(STORES, 'readwrite');
  await finish(transaction, async () => {
    await rebuildStates(createLedger(transaction));
    await transaction.objectStore('meta').put(REPLAY_VERSION, 'replay');
  });
}

/** Caches the context of the log until another tab changes it: each change increments `contexts` in the database. */
function createContextCache() {
  let known: { count: number; context: LogContext } | undefined;
  const countOf = async (meta: { get: (key: 'contexts') => Promise<unknown> }) =>
    ((await meta.get('contexts')) as number | undefined) ?? 0;
  return {
    forget: () => (known = undefined),
    async read(transaction: Transaction<LogStores, Mode>): Promise<LogContext> {
      const count = await countOf(transaction.objectStore('meta'));
      if (known?.count !== count) {
        const byType = transaction.objectStore('events').index('type');
        const events = await Promise.all(CONTEXTUAL.map((type) => byType.getAll(type)));
        known = { count, context: createLogContext(events.flat()) };
      }
      return known.context;
    },
    /** Must be called after `read`, within a transaction that changes the context. */
    async write(transaction: Transaction<LogStores, 'readwrite'>): Promise<void> {
      const count = (await countOf(transaction.objectStore('meta'))) + 1;
      await transaction.objectStore('meta').put(count, 'contexts');
      if (known) known.count = count;
    },
  };
}

function createLedger(transaction: Transaction<LogStores, 'readwrite'>): Ledger {
  const events = transaction.objectStore('events');
  const states = transaction.objectStore('states');
  let gone: ReadonlySet<CardKey> | undefined;
  return {
    event: (id) => events.get(id),
    async putEvent(event) {
      await events.add(event);
    },
    async eventsOf(keys) {
      const found = await Promise.all(keys.map((key) => events.index('key').getAll(key)));
      return found.flat();
    },
    allEvents: (): Promise<StudyEvent[]> => events.getAll(),
    async state(key) {
      return (await states.get(key))?.state;
    },
    async putState(key, state) {
      const isGone = gone ? gone.has(key) : (await states.get(key))?.gone === 1;
      if (state) await states.put(toStateRecord(state, isGone));
      else await states.delete(key);
    },
    async clearStates() {
      gone = new Set(await states.index('gone').getAllKeys());
      await states.clear();
    },
  };
}

function toSettings(value: number | TimedSettings | undefined): TimedSettings {
  return typeof value === 'object' ? value : {};
}
