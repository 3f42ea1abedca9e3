import { firstId } from '../../study/event-stamps.ts';
import type { CardKey, EventId, RelinkEvent, StudyEvent } from '../../study/events.ts';
import { createLogContext } from '../../study/log-context.ts';
import { mergeSettings, type TimedSettings } from '../../study/settings.ts';
import { matchesQuery, type StateRecord, toStateRecord } from './state-record.ts';
import { rebuildStates, appendEvents } from './append-events.ts';
import type { Ledger, Store } from './store.ts';

/** A store that lasts as long as the page; `unsaved` are the events added to it since it was created. */
export interface MemoryStore extends Store {
  unsaved(): readonly StudyEvent[];
}

export async function createMemoryStore(
  kept: readonly StudyEvent[],
  keptSettings: TimedSettings = {},
): Promise<MemoryStore> {
  const log = new Map(kept.map((event) => [event.id, event]));
  const records = new Map<CardKey, StateRecord>();
  const revisions = new Map<string, string>();
  const context = createLogContext(kept);
  const ledger = createLedger(log, records);
  let settings = keptSettings;
  await rebuildStates(ledger);

  const select = (query: Parameters<Store['find']>[0]) =>
    [...records.values()].filter((record) => matchesQuery(record, query));
  return {
    unsaved: () => [...log.values()].slice(kept.length),
    states: (keys) => {
      const found = keys.flatMap((key) => {
        const record = records.get(context.current(key));
        return record ? [[key, record.state] as const] : [];
      });
      return Promise.resolve(new Map(found));
    },
    find: (query) => Promise.resolve(select(query).map(({ state }) => state)),
    count: (query) => Promise.resolve(select(query).length),
    books: () => Promise.resolve([...new Set([...records.values()].map(({ book }) => book))]),
    events: (since = 0) => {
      const first = firstId(since);
      const found = [...log.values()].filter(({ id }) => id >= first);
      return Promise.resolve(found.sort(byId));
    },
    relinks: () => Promise.resolve([...log.values()].filter(isRelink).filter(holds)),
    span: () => {
      const sorted = [...log.values()].sort(byId);
      return Promise.resolve({ firstAt: sorted[0]?.at, latestAt: sorted.at(-1)?.at });
    },
    add: (events) => appendEvents(events, ledger, context),
    settings: () => Promise.resolve(settings),
    saveSettings: (made) => {
      settings = mergeSettings(settings, made);
      return Promise.resolve(settings);
    },
    bookRevision: (book) => Promise.resolve(revisions.get(book)),
    notePresent: (book, revision, present) => {
      for (const { key, state } of select({ book })) {
        records.set(key, toStateRecord(state, !present.has(key)));
      }
      revisions.set(book, revision);
      return Promise.resolve();
    },
  };

  function holds(event: RelinkEvent): boolean {
    return !context.isUndone(event);
  }
}

function createLedger(log: Map<EventId, StudyEvent>, records: Map<CardKey, StateRecord>): Ledger {
  let gone: ReadonlySet<CardKey> | undefined;
  return {
    event: (id) => Promise.resolve(log.get(id)),
    putEvent: (event) => {
      log.set(event.id, event);
      return Promise.resolve();
    },
    eventsOf: (keys) => {
      const wanted = new Set(keys);
      const isOf = (event: StudyEvent) =>
        'key' in event && event.key !== undefined && wanted.has(event.key);
      return Promise.resolve([...log.values()].filter(isOf));
    },
    allEvents: () => Promise.resolve([...log.values()]),
    state: (key) => Promise.resolve(records.get(key)?.state),
    putState: (key, state) => {
      const isGone = gone ? gone.has(key) : records.get(key)?.gone === 1;
      if (state) records.set(key, toStateRecord(state, isGone));
      else records.delete(key);
      return Promise.resolve();
    },
    clearStates: () => {
      gone = new Set([...records.values()].flatMap(({ key, gone }) => (gone ? [key] : [])));
      records.clear();
      return Promise.resolve();
    },
  };
}

function byId(a: StudyEvent, b: StudyEvent): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

function isRelink(event: StudyEvent): event is RelinkEvent {
  return event.type === 'relink';
}
