import { hash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { errorMessage } from '../../text/error-message.ts';

/**
 * Stores bytes by key from one run to the next, for the builds and dev servers of one content folder. Keys are
 * `kind/digest`, or `kind/digest/part` for several entries that belong together. One SQLite database, which several
 * processes may use at once. Never throws: if the disk fails, entries are kept in memory, after one warning.
 */
export interface Cache {
  get: (key: string) => Uint8Array | undefined;
  has: (key: string) => boolean;
  set: (key: string, bytes: Uint8Array) => void;
  /** Sets all entries or none. */
  setAll: (entries: readonly Entry[]) => void;
  /** Marks an entry as used without reading it. */
  retain: (key: string) => void;
  /** Deletes all entries of one kind of which no part has been used since the cache was opened. */
  prune: (kind: string) => void;
  /** Deletes all but the `most` recently set entries of one kind. */
  keepLatest: (kind: string, most: number) => void;
  /** Deletes all entries except those of one kind. */
  clearExcept: (kind: string) => void;
  close: () => void;
}

type Entry = readonly [key: string, bytes: Uint8Array];

export interface CacheOptions {
  /** Path of the database file. */
  path: string;
  /** Fingerprint of the code that computes the entries; entries of other code are deleted. */
  fingerprint: string;
  warn: (message: string) => void;
  /** How long to wait for another process that is writing, in milliseconds. @default 10,000 */
  patience?: number;
}

const BUSY_TIMEOUT_MS = 10_000;

/** How long to wait between two attempts, in milliseconds. */
const PAUSE_MS = 20;

const [ERROR, BUSY, CORRUPT, NOT_A_DATABASE] = [1, 5, 11, 26];

const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS entries (
    key TEXT PRIMARY KEY, code TEXT NOT NULL, seal TEXT NOT NULL, bytes BLOB NOT NULL
  ) STRICT;
`;

export function openCache({
  path,
  fingerprint,
  warn,
  patience = BUSY_TIMEOUT_MS,
}: CacheOptions): Cache {
  const memory = new Map<string, Uint8Array>();
  const used = new Set<string>();
  let warned = false;
  let db: Database | undefined;
  attempt('cannot be opened', () => (db = open(path, patience)));
  dropOtherCode();

  function attempt<Result>(what: string, run: () => Result): Result | undefined {
    try {
      return run();
    } catch (error) {
      if (!warned) {
        const reason = errorMessage(error);
        warn(`The cache ${path} ${what} (${reason}); what is missing from it is computed again.`);
      }
      warned = true;
      if (isBroken(error)) replace();
      // From now on, fails at once: waiting as long for each entry would take a build hours.
      if (codeOf(error) === BUSY) db?.handle.exec('PRAGMA busy_timeout = 0');
      return undefined;
    }
  }

  /** Deletes a damaged database and creates a new one: no entry of the old one can be trusted. */
  function replace(): void {
    try {
      db?.handle.close();
    } catch {
      // The file is deleted below.
    }
    db = undefined;
    try {
      for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
      db = open(path, patience);
    } catch {
      // A warning was already given; entries are kept in memory.
    }
  }

  function dropOtherCode(): void {
    attempt('cannot be written', () => {
      const gone = db?.dropOthers.run(fingerprint).changes ?? 0;
      if (gone > 0) warn(`The cache ${path} was made by another version of Recto; it is not used.`);
    });
  }

  function setAll(entries: readonly Entry[]): void {
    for (const [key] of entries) used.add(groupOf(key));
    const written = attempt('cannot be written', () =>
      inTransaction(() => {
        for (const [key, bytes] of entries) db?.set.run(key, fingerprint, sealOf(bytes), bytes);
      }),
    );
    for (const [key, bytes] of entries) {
      if (written) memory.delete(key);
      else memory.set(key, bytes);
    }
  }

  /** Returns false if there is no database. @throws any database error, after a rollback */
  function inTransaction(run: () => void): boolean {
    if (!db) return false;
    const { handle } = db;
    handle.exec('BEGIN IMMEDIATE');
    try {
      run();
      handle.exec('COMMIT');
      return true;
    } catch (error) {
      if (handle.isOpen && handle.isTransaction) handle.exec('ROLLBACK');
      throw error;
    }
  }

  return {
    get(key) {
      used.add(groupOf(key));
      const kept = memory.get(key);
      if (kept) return kept;
      return attempt('is damaged', () => {
        const row = db?.get.get(key, fingerprint) as
          { seal: string; bytes: Uint8Array } | undefined;
        if (!row) return undefined;
        if (sealOf(row.bytes) === row.seal) return row.bytes;
        db?.remove.run(key);
        throw new Error('an entry does not match its digest');
      });
    },
    has(key) {
      return (
        memory.has(key) ||
        attempt('is damaged', () => db?.has.get(key, fingerprint) !== undefined) === true
      );
    },
    set: (key, bytes) => {
      setAll([[key, bytes]]);
    },
    setAll,
    retain: (key) => void used.add(groupOf(key)),
    prune(kind) {
      attempt('cannot be pruned', () => {
        inTransaction(() => {
          const keys = (db?.keys.all(`${kind}/*`) ?? []) as { key: string }[];
          for (const { key } of keys) if (!used.has(groupOf(key))) db?.remove.run(key);
        });
      });
    },
    keepLatest(kind, most) {
      attempt('cannot be pruned', () => db?.keepLatest.run(`${kind}/*`, `${kind}/*`, most));
    },
    clearExcept(kind) {
      for (const key of memory.keys()) if (!key.startsWith(`${kind}/`)) memory.delete(key);
      attempt('cannot be cleared', () => db?.clearExcept.run(`${kind}/*`));
    },
    close() {
      attempt('cannot be closed', () => db?.handle.close());
      db = undefined;
    },
  };
}

type Database = ReturnType<typeof open>;

function open(path: string, patience: number) {
  mkdirSync(dirname(path), { recursive: true });
  const handle = new DatabaseSync(path, { timeout: patience });
  try {
    waitForOthers(patience, () => {
      handle.exec(SCHEMA);
    });
    return prepare(handle);
  } catch (error) {
    handle.close();
    throw error;
  }
}

/** Retries, because SQLite doesn't wait when two processes create a new database at once. */
function waitForOthers(patience: number, run: () => void): void {
  const end = Date.now() + patience;
  for (;;) {
    try {
      run();
      return;
    } catch (error) {
      if (codeOf(error) !== BUSY || Date.now() > end) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}

function prepare(handle: DatabaseSync) {
  return {
    handle,
    get: handle.prepare('SELECT seal, bytes FROM entries WHERE key = ? AND code = ?'),
    has: handle.prepare('SELECT 1 FROM entries WHERE key = ? AND code = ?'),
    set: handle.prepare('INSERT OR REPLACE INTO entries VALUES (?, ?, ?, ?)'),
    remove: handle.prepare('DELETE FROM entries WHERE key = ?'),
    keepLatest: handle.prepare(
      `DELETE FROM entries WHERE key GLOB ? AND rowid NOT IN
       (SELECT rowid FROM entries WHERE key GLOB ? ORDER BY rowid DESC LIMIT ?)`,
    ),
    clearExcept: handle.prepare('DELETE FROM entries WHERE key NOT GLOB ?'),
    keys: handle.prepare('SELECT key FROM entries WHERE key GLOB ?'),
    dropOthers: handle.prepare('DELETE FROM entries WHERE code <> ?'),
  };
}

/** Returns whether an error of SQLite means that the file is damaged or isn't a Recto cache. */
function isBroken(error: unknown): boolean {
  const code = codeOf(error);
  return code === ERROR || code === CORRUPT || code === NOT_A_DATABASE;
}

/** Returns SQLite's primary result code (https://sqlite.org/rescode.html), or undefined for other errors. */
function codeOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined;
  return Number(error.errcode) & 0xff;
}

/** Returns a key without its part. */
function groupOf(key: string): string {
  return key.split('/', 2).join('/');
}

function sealOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64').slice(0, 22);
}
