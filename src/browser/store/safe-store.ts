import type { StudyEvent } from '../../study/events.ts';
import { openDatabase, type ProgressDatabase, toStorageError } from './database.ts';
import { createDatabaseVault } from './database-store.ts';
import { createMemoryVault, type MemoryVault } from './memory-store.ts';
import { noticeOf, type Notice, type NoticeCode } from './notices.ts';
import type { Added, Vault } from './store.ts';

/** A vault that never fails: where the browser does not keep things, it goes on in memory, and `notice` says why. */
export interface SafeVault {
  use<Result>(work: (vault: Vault) => Promise<Result>): Promise<Result>;
  add(events: readonly StudyEvent[]): Promise<Added>;
  notice(): Notice | undefined;
}

/** Faults that may be over a moment later: each event that is added tries again to write what memory holds. */
const PASSING: readonly NoticeCode[] = ['full', 'failed'];

interface Kept {
  database: ProgressDatabase;
  vault: Vault;
}

interface Lost {
  kept: Kept | undefined;
  memory: MemoryVault;
  notice: Notice;
}

/** @param onNotice told when `notice` changes */
export async function openSafeVault(onNotice: () => void): Promise<SafeVault> {
  let kept: Kept | undefined;
  let lost: Lost | undefined;

  const open = async (): Promise<Kept> => {
    const database = await openDatabase({
      onOutdated: () => void leave('outdated'),
      onClosed: () => (kept = undefined),
    });
    return { database, vault: await createDatabaseVault(database) };
  };
  const fallBack = async (code: NoticeCode): Promise<Lost> => {
    if (lost) return lost;
    const [events, settings] = kept ? await readAll(kept.vault) : [[], {}];
    const memory = await createMemoryVault(events, settings);
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
  const current = async (): Promise<Vault> => {
    if (lost) return lost.memory;
    try {
      return (kept ??= await open()).vault;
    } catch (error) {
      return (await fallBack(toStorageError(error, 'blocked').code)).memory;
    }
  };
  const use: SafeVault['use'] = async (work) => {
    const vault = await current();
    try {
      return await work(vault);
    } catch (error) {
      if (lost?.memory === vault) throw error;
      return work((await fallBack(toStorageError(error, 'failed').code)).memory);
    }
  };
  await current();
  return {
    use,
    notice: () => lost?.notice,
    async add(events) {
      const added = await use((vault) => vault.add(events));
      if (lost && (await savedAtLast(lost))) {
        lost = undefined;
        onNotice();
      }
      return added;
    },
  };
}

async function readAll(vault: Vault) {
  try {
    return await Promise.all([vault.events(), vault.settings()]);
  } catch {
    return [[], {}] as [StudyEvent[], Awaited<ReturnType<Vault['settings']>>];
  }
}

/** True where all that memory holds could be written after all. */
async function savedAtLast({ kept, memory, notice }: Lost): Promise<boolean> {
  if (!kept || !PASSING.includes(notice.code)) return false;
  try {
    await kept.vault.add(memory.unsaved());
    await kept.vault.saveSettings(await memory.settings());
    return true;
  } catch {
    return false;
  }
}
