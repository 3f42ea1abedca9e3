import { createEventStamps, type StampOptions } from '../../study/event-stamps.ts';
import type { CardKey, StudyEvent } from '../../study/events.ts';
import { readExport, writeExport } from '../../study/export-file.ts';
import { findMistakenRelinks, findRelinks } from '../../study/relink.ts';
import { settledSettings, type TimedSettings, withSetting } from '../../study/settings.ts';
import { noticeOf } from './notices.ts';
import type { BookList, Change, EventDraft, ImportOutcome, Progress } from './progress.ts';
import { importSentence } from './import-sentence.ts';
import { openSafeStore } from './safe-store.ts';
import type { Added } from './store.ts';

/** What a browser provides to the store. */
export interface BrowserServices extends Pick<StampOptions, 'fillRandom' | 'zone'> {
  /** ms UTC */
  clock: () => number;
  /** Notifies other tabs of a change. */
  notifyTabs: (change: Change) => void;
  /** Registers a callback for changes in other tabs. */
  onOtherTab: (listener: (change: Change) => void) => void;
  /** Asks the browser not to delete stored data when it runs out of space. */
  persist: () => void;
}

/** How far (ms) an event may lie in the future before the clock is considered wrong. */
const CLOCK_TOLERANCE = 24 * 3_600_000;
const NOTHING: Change = { keys: [], settings: false, notice: false };

export async function createProgress(services: BrowserServices): Promise<Progress> {
  const { clock, notifyTabs, onOtherTab, persist } = services;
  const listeners = new Set<(change: Change) => void>();
  const emit = (change: Partial<Change>) => {
    for (const listener of [...listeners]) listener({ ...NOTHING, ...change });
  };
  const emitEverywhere = (change: Partial<Change>) => {
    notifyTabs({ ...NOTHING, ...change });
    emit(change);
  };
  const store = await openSafeStore(() => emit({ notice: true }));
  let timed: TimedSettings = await store.use((kept) => kept.settings());
  const isClockWrong = await isAhead();
  let isAsked = false;
  const stamp = createEventStamps({
    ...services,
    dayStartHour: () => settledSettings(timed).dayStartHour,
  });
  onOtherTab((change) => void onChangeElsewhere(change));

  async function isAhead(): Promise<boolean> {
    const { latestAt } = await store.use((kept) => kept.span());
    return latestAt !== undefined && latestAt > clock() + CLOCK_TOLERANCE;
  }
  async function onChangeElsewhere(change: Change): Promise<void> {
    if (change.settings) timed = await store.use((kept) => kept.settings());
    emit(change);
  }
  async function write(events: readonly StudyEvent[]): Promise<Added> {
    const added = await store.add(events);
    if (added.added > 0) emitEverywhere({ keys: added.keys });
    return added;
  }
  async function append(...drafts: readonly EventDraft[]): Promise<StudyEvent[]> {
    const events = drafts.map((draft): StudyEvent => ({ ...draft, ...stamp(clock()) }));
    await write(events);
    if (!isAsked && events.some(({ type }) => type === 'review')) {
      isAsked = true;
      persist();
    }
    return events;
  }
  async function undo(...events: readonly StudyEvent[]): Promise<void> {
    const undos = events.map((event): StudyEvent => {
      const key = 'key' in event && event.key !== undefined ? { key: event.key } : {};
      return { ...stamp(clock()), type: 'undo', of: event.id, ...key };
    });
    await write(undos);
  }
  async function save(made: TimedSettings): Promise<void> {
    timed = await store.use((kept) => kept.saveSettings(made));
    emitEverywhere({ settings: true });
  }
  const set: Progress['set'] = (name, value) => save(withSetting(timed, name, value, clock()));

  async function exportFile(): Promise<Blob> {
    const events = await store.use((kept) => kept.events());
    const now = clock();
    timed = withSetting(timed, 'lastBackup', now, now);
    await save(timed);
    return new Blob([...writeExport(events, timed, now)], { type: 'application/json' });
  }
  async function importFile(file: Blob): Promise<ImportOutcome> {
    const read = readExport(await file.text(), clock());
    if (!read.ok) return { ...read, added: 0 };
    const { added } = await write(read.events);
    await save(read.settings);
    return { ok: true, added, message: importSentence(added, read) };
  }
  async function reconcileBook({ book, revision, cards }: BookList): Promise<void> {
    if ((await store.use((kept) => kept.bookRevision(book))) === revision) return;
    const states = await store.use((kept) => kept.find({ book }));
    if (states.length === 0) return;
    const relinks = await store.use((kept) => kept.relinks());
    const mistaken = new Set(findMistakenRelinks(cards, relinks));
    if (mistaken.size > 0) await undo(...relinks.filter(({ id }) => mistaken.has(id)));
    const links = findRelinks(cards, await store.use((kept) => kept.find({ book })));
    if (links.length > 0)
      await append(...links.map((link) => ({ ...link, type: 'relink' as const })));
    const present = new Set<CardKey>(cards.map(({ key }) => key));
    await store.use((kept) => kept.notePresent(book, revision, present));
    emitEverywhere({ keys: states.map(({ key }) => key) });
  }

  return {
    state: async (key) => (await store.use((kept) => kept.states([key]))).get(key),
    states: (keys) => store.use((kept) => kept.states(keys)),
    find: (query = {}) => store.use((kept) => kept.find(query)),
    count: (query = {}) => store.use((kept) => kept.count(query)),
    books: () => store.use((kept) => kept.books()),
    events: (since) => store.use((kept) => kept.events(since)),
    span: () => store.use((kept) => kept.span()),
    append,
    undo,
    settings: () => settledSettings(timed),
    set,
    exportFile,
    importFile,
    reconcileBook,
    bookRevision: (book) => store.use((kept) => kept.bookRevision(book)),
    notice: () => store.notice() ?? (isClockWrong ? noticeOf('clock') : undefined),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
