import * as messages from '#messages/progress-file.ts';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { recall, remember } from '../page/remembered.ts';
import { DATABASE_NAME } from './database-name.ts';
import type { Progress } from './progress.ts';

/** The part of the File System Access API that only Chromium has and that TypeScript does not declare. */
interface Folder extends FileSystemDirectoryHandle {
  queryPermission(access: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(access: { mode: 'readwrite' }): Promise<PermissionState>;
}

interface Picker {
  showDirectoryPicker?: (options: { id: string; mode: 'readwrite' }) => Promise<Folder>;
}

export type SyncOutcome =
  | { state: 'done'; message: string }
  /** Browsers forget permissions, and only ask for one again when a button is pressed. */
  | { state: 'ask'; message: string }
  | { state: 'failed'; message: string };

const FILE = 'recto-progress.json';

/** The names that sync programs give to conflicting versions: `recto-progress (conflict).json`. */
const RE_FILE = /^recto-progress.*\.json$/i;

/** The name of the folder, stored so that pages without the database can see that there is one. */
const FOLDER_KEY = `${DATABASE_NAME}folder`;
const STORE = 'handles';
const ACCESS = { mode: 'readwrite' } as const;

const picker = window as Picker;

/** Whether this browser can write to a folder that the reader has chosen. */
export function canSync(): boolean {
  return picker.showDirectoryPicker !== undefined;
}

/** Returns the name of the chosen folder; null if there is none. */
export function syncedFolderName(): string | null {
  return canSync() ? recall(FOLDER_KEY) : null;
}

/** Lets the reader choose a folder, and remembers it; returns false if they chose none. Must follow a press. */
export async function chooseFolder(): Promise<boolean> {
  try {
    const folder = await picker.showDirectoryPicker?.({ id: 'recto', ...ACCESS });
    if (!folder) return false;
    await withHandles((handles) => handles.put(STORE, folder, FILE));
    remember(FOLDER_KEY, folder.name);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
}

export async function forgetFolder(): Promise<void> {
  remember(FOLDER_KEY, null);
  await withHandles((handles) => handles.delete(STORE, FILE));
}

/**
 * Adds the events from other devices' files in the folder to `progress`, then writes all of it there. Never rejects.
 * @param isPressed whether this follows a press, so that permission may be requested
 */
export async function syncProgress(progress: Progress, isPressed: boolean): Promise<SyncOutcome> {
  try {
    const folder = await withHandles((handles) => handles.get(STORE, FILE));
    if (!folder) return failed(messages.folderUnknown);
    const permission = isPressed
      ? await folder.requestPermission(ACCESS)
      : await folder.queryPermission(ACCESS);
    if (permission === 'prompt' || (permission === 'denied' && !isPressed)) {
      return { state: 'ask', message: messages.notYetInFolder(folder.name) };
    }
    if (permission === 'denied') return failed(messages.mayNotWrite(folder.name));
    const added = await mergeFiles(folder, progress);
    const writer = await (await folder.getFileHandle(FILE, { create: true })).createWritable();
    await writer.write(await progress.exportFile());
    await writer.close();
    const sentences = [messages.inFolder(folder.name)];
    if (added > 0) sentences.push(messages.eventsAdded(added));
    return { state: 'done', message: sentences.join(' ') };
  } catch (error) {
    return failed(messages.syncFailed(reasonOf(error)));
  }
}

/** Returns how many events were new. @throws Error if a file cannot be read, since writing would destroy it */
async function mergeFiles(folder: Folder, progress: Progress): Promise<number> {
  let added = 0;
  for await (const entry of folder.values()) {
    if (entry.kind !== 'file' || !RE_FILE.test(entry.name)) continue;
    const file = await entry.getFile();
    // Just created by another device, or by a write that was interrupted.
    if (file.size === 0) continue;
    const outcome = await progress.importFile(file);
    if (!outcome.ok) throw new Error(`${entry.name}: ${outcome.message}`);
    added += outcome.added;
  }
  return added;
}

function failed(message: string): SyncOutcome {
  return { state: 'failed', message };
}

function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return /[.!?]$/.test(reason) ? reason : `${reason}.`;
}

/** A separate database: other tabs may block upgrades of the one with the progress. */
async function withHandles<Result>(use: (handles: Handles) => Promise<Result>): Promise<Result> {
  const handles = await openDB<HandleSchema>(FOLDER_KEY, 1, {
    upgrade: (database) => void database.createObjectStore(STORE),
  });
  try {
    return await use(handles);
  } finally {
    handles.close();
  }
}

type Handles = IDBPDatabase<HandleSchema>;

interface HandleSchema extends DBSchema {
  handles: { key: string; value: Folder };
}
