import type { StudyEvent } from '../../study/events.ts';
import { openDatabase, type ProgressDatabase, toStorageError } from './database.ts';
import { createDatabaseStore } from './database-store.ts';
import { createMemoryStore, type MemoryStore } from './memory-store.ts';
import { noticeOf, type Notice, type NoticeCode } from './notices.ts';
import type { Added, Store } from './store.ts';

/** A store that never fails: if the browser cannot store events, it continues in memory, and `notice` says why. */
export interface SafeStore {
  use<Result>(work: (store: Store) => Promise<Result>): Promise<Result>;
  add(events: readonly StudyEvent[]): Promise<Added>;
  notice(): Notice | undefined;
}

/** Faults that may pass: each added event is an occasion to write what memory holds. */
const PASSING: readonly NoticeCode[] = ['full', 'failed'];

interface Kept {
  database: ProgressDatabase;
  store: Store;
}

interface Lost {
  kept: Kept | undefined;
  memory: MemoryStore;
  notice: Notice;
}

/** @param onNotice called when `notice` changes */
export async function openSafeStore(onNotice: () => void): Promise<SafeStore> {
  let kept: Kept | undefined;
  let lost: Lost | undefined;

  const open = async (): Promise<Kept> => {
    const database = await openDatabase({
      onOutdated: () => void leave('outdated'),
      onClosed: () => (kept = undefined),
    });
    return { database, store: await createDatabaseStore(database) };
  };
  const fallBack = async (code: NoticeCode): Promise<Lost> => {
    if (lost) return lost;
    const [events, settings] = kept ? await readAll(kept.store) : [[], {}];
    const memory = await createMemoryStore(events, settings);
    lost ??= { kept, memory, notice: noticeOf(code) };
    onNotice();
    return lost;
  };
  const leave = async (code: NoticeCode) => {
    const left = kept?.database;
    await fallBack(code);
    kept = undefined;
    left?.close();
  };
  const current = async (): Promise<Store> => {
    if (lost) return lost.memory;
    try {
      return (kept ??= await open()).store;
    } catch (error) {
      return (await fallBack(toStorageError(error, 'blocked').code)).memory;
    }
  };
  const use: SafeStore['use'] = async (work) => {
    const store = await current();
    try {
      return await work(store);
    } catch (error) {
      if (lost?.memory === store) throw error;
      return work((await fallBack(toStorageError(error, 'failed').code)).memory);
    }
  };
  await current();
  return {
    use,
    notice: () => lost?.notice,
    async add(events) {
      const added = await use((store) => store.add(events));
      if (lost && (await trySaving(lost))) {
        lost = undefined;
        onNotice();
      }
      return added;
    },
  };
}

async function readAll(store: Store) {
  try {
    return await Promise.all([store.events(), store.settings()]);
  } catch {
    return [[], {}] as [StudyEvent[], Awaited<ReturnType<Store['settings']>>];
  }
}

/** Writes what memory holds; returns whether that worked. */
async function trySaving({ kept, memory, notice }: Lost): Promise<boolean> {
  if (!kept || !PASSING.includes(notice.code)) return false;
  try {
    await kept.store.add(memory.unsaved());
    await kept.store.saveSettings(await memory.settings());
    return true;
  } catch {
    return false;
  }
}
