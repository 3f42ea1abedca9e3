import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { createPack, openPack, scanPack } from './pack-file.ts';
import type { PackFile, PackPlace } from './pack-file.ts';

/** Text by key, on disk. What cannot be read is not there, what cannot be written is gone without: neither is an error. */
export interface RenderCache {
  get: (key: string) => string | undefined;
  put: (key: string, text: string) => void;
  /** Counts an entry as read. */
  use: (key: string) => void;
  /** The last call; another does nothing. With `prune`, drops from the disk what this run neither read nor wrote. */
  close: (options?: { prune?: boolean }) => void;
}

export interface RenderCacheOptions {
  /** Made where it is missing. */
  dir: string;
  /** Called at most once for reading and once for writing. */
  warn: (message: string) => void;
}

interface Entry {
  pack: PackFile;
  place: PackPlace;
}

/** A pack is read whole to list it, so it stays below what that may take of memory. */
const PACK_BYTES = 64 << 20;
const LEFT_OVER_MS = 3_600_000;

/**
 * A folder of packs. Every run writes packs of its own and only adds to them, so runs side by side do not meet and a killed one
 * costs its last entry. Keys are 32 hexadecimal digits.
 */
export function openRenderCache({ dir, warn }: RenderCacheOptions): RenderCache {
  const entries = new Map<string, Entry>();
  const used = new Set<string>();
  const packs: PackFile[] = [];
  const warnOfReading = once((reason) => {
    warn(`A part of the cache in ${dir} could not be read and is made anew: ${reason}.`);
  });
  const warnOfWriting = once((reason) => {
    warn(
      `The cache in ${dir} cannot be written, so the next run renders its cards again: ${reason}.`,
    );
  });
  let writing: PackFile | undefined;
  let canWrite = true;

  for (const path of listPacks(dir, warnOfReading)) readPack(path);
  const found = new Map(packs.map((pack) => [pack, sizeOf(pack.path)]));

  function readPack(path: string): void {
    try {
      const { entries: listed, sound } = scanPack(path);
      if (!sound) warnOfReading(`${path} is damaged`);
      const pack = openPack(path);
      packs.push(pack);
      for (const [key, place] of listed) entries.set(key, { pack, place });
    } catch (error) {
      // Another run may have dropped it in the meantime.
      if (codeOf(error) !== 'ENOENT') warnOfReading(reasonOf(error));
    }
  }

  function get(key: string): string | undefined {
    const entry = entries.get(key);
    if (!entry) return undefined;
    try {
      const value = entry.pack.read(entry.place);
      if (value) {
        used.add(key);
        return value.toString('utf8');
      }
      warnOfReading(`${entry.pack.path} is damaged`);
    } catch (error) {
      warnOfReading(reasonOf(error));
    }
    entries.delete(key);
    return undefined;
  }

  function put(key: string, text: string): void {
    if (!canWrite) return;
    try {
      writing ??= beginPack();
      entries.set(key, { pack: writing, place: writing.append(key, Buffer.from(text)) });
      used.add(key);
      if (writing.size() > PACK_BYTES) {
        writing.flush();
        writing = undefined;
      }
    } catch (error) {
      stopWriting(error);
    }
  }

  function use(key: string): void {
    if (entries.has(key)) used.add(key);
  }

  function beginPack(): PackFile {
    mkdirSync(dir, { recursive: true });
    const pack = createPack(join(dir, packName()));
    packs.push(pack);
    return pack;
  }

  function stopWriting(error: unknown): void {
    canWrite = false;
    for (const [key, { pack }] of entries) if (pack === writing) entries.delete(key);
    writing = undefined;
    warnOfWriting(reasonOf(error));
  }

  function close({ prune = false } = {}): void {
    try {
      writing?.flush();
      if (prune && canWrite) dropUnused();
    } catch (error) {
      stopWriting(error);
    }
    writing = undefined;
    entries.clear();
    for (const pack of packs.splice(0)) pack.close();
  }

  /** Moves what was used into new packs and removes the old ones, but for those that another run is writing to. */
  function dropUnused(): void {
    if (packs.length === 0) return;
    removeLeftOvers(dir);
    const old = packs.filter((pack) => (found.get(pack) ?? pack.size()) === sizeOf(pack.path));
    const movable = new Set(old);
    const kept = [...used].filter((key) => {
      const entry = entries.get(key);
      return entry && movable.has(entry.pack);
    });
    if (old.length < 8 && !holdsMore(old, kept)) return;
    writing = undefined;
    for (const group of inPacks(kept)) movePack(group);
    for (const pack of old) rmSync(pack.path, { force: true });
  }

  function holdsMore(old: readonly PackFile[], kept: readonly string[]): boolean {
    let bytes = 0;
    for (const key of kept) bytes += 24 + (entries.get(key)?.place.length ?? 0);
    return old.reduce((sum, pack) => sum + sizeOf(pack.path) - 8, 0) > bytes;
  }

  function inPacks(keys: readonly string[]): string[][] {
    const groups: string[][] = [];
    let bytes = Infinity;
    for (const key of keys) {
      if (bytes > PACK_BYTES) bytes = groups.push([]) * 0;
      groups.at(-1)?.push(key);
      bytes += entries.get(key)?.place.length ?? 0;
    }
    return groups;
  }

  function movePack(keys: readonly string[]): void {
    const path = join(dir, packName());
    const pack = createPack(`${path}.tmp`);
    for (const key of keys) {
      const entry = entries.get(key);
      const value = entry?.pack.read(entry.place);
      if (value) pack.append(key, value);
    }
    pack.flush();
    pack.close();
    renameSync(`${path}.tmp`, path);
  }

  return { get, put, use, close };
}

function packName(): string {
  return `${Date.now().toString(36)}-${process.pid.toString(36)}-${randomBytes(4).toString('hex')}.pack`;
}

function listPacks(dir: string, warnOfReading: (reason: string) => void): string[] {
  try {
    const names = readdirSync(dir).filter((name) => name.endsWith('.pack'));
    return names.sort().map((name) => join(dir, name));
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') warnOfReading(reasonOf(error));
    return [];
  }
}

/** Removes what a run that was killed while it pruned has left. */
function removeLeftOvers(dir: string): void {
  for (const name of readdirSync(dir)) {
    const path = join(dir, name);
    if (name.endsWith('.tmp') && Date.now() - statSync(path).mtimeMs > LEFT_OVER_MS)
      rmSync(path, { force: true });
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? -1;
}

function once(tell: (reason: string) => void): (reason: string) => void {
  let told = false;
  return (reason) => {
    if (!told) tell(reason);
    told = true;
  };
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}
