import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isRunning } from '../process-folder.ts';
import type { DeckReading } from '../../compile/read-deck-text.ts';
import { sealReading, unsealReading } from './sealed-reading.ts';

/** Readings of decks on disk, by a digest of all that they depend on. Never throws: without a disk it goes without. */
export interface DeckCache {
  get: (digest: string) => DeckReading | undefined;
  set: (digest: string, reading: DeckReading) => Promise<void>;
  /** Drops the readings that were neither got nor set since the cache was made. */
  prune: () => Promise<void>;
}

export function createDeckCache(folder: string, warn: (message: string) => void): DeckCache {
  const used = new Set<string>();
  const pathOf = (digest: string): string => join(folder, digest.slice(0, 2), `${digest}.json`);
  const warnOnce = once((what: string, error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    warn(`The cache of decks in ${folder} ${what} (${reason}); decks are read anew.`);
  });

  function get(digest: string): DeckReading | undefined {
    try {
      // Of thousands of small files, promises would take five times as long.
      const reading = unsealReading(readFileSync(pathOf(digest)));
      used.add(digest);
      return reading;
    } catch (error) {
      if (!isMissing(error)) warnOnce('is damaged', error);
      return undefined;
    }
  }

  async function set(digest: string, reading: DeckReading): Promise<void> {
    const path = pathOf(digest);
    const temporary = `${path}.${process.pid}.tmp`;
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(temporary, sealReading(reading));
      await rename(temporary, path);
      used.add(digest);
    } catch (error) {
      warnOnce('cannot be written', error);
      await rm(temporary, { force: true }).catch(() => undefined);
    }
  }

  async function prune(): Promise<void> {
    try {
      for (const shard of await readdir(folder)) {
        for (const name of await readdir(join(folder, shard))) {
          if (isStale(name)) await rm(join(folder, shard, name), { force: true });
        }
      }
    } catch (error) {
      if (!isMissing(error)) warnOnce('cannot be tidied', error);
    }
  }

  /** Whether it is a reading that was not asked for, or half of one that a killed process has left. */
  function isStale(name: string): boolean {
    const [digest = '', kind, pid, rest] = name.split('.');
    if (kind !== 'json') return false;
    return pid === undefined ? !used.has(digest) : rest === 'tmp' && !isRunning(Number(pid));
  }

  return { get, set, prune };
}

/** 128 bits over all parts, in order. */
export function digestOf(...parts: readonly string[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(`${part.length}\0`).update(part);
  return digest.digest('hex').slice(0, 32);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function once<Args extends unknown[]>(run: (...args: Args) => void): (...args: Args) => void {
  let done = false;
  return (...args) => {
    if (!done) run(...args);
    done = true;
  };
}
