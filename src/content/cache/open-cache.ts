import { hash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * What builds and dev servers of one content folder keep from one run to the next: bytes by key, in one SQLite database
 * that several processes may use at once. A key is `kind/digest`, and `kind/digest/part` where several belong together.
 * Never throws: where the disk fails, it keeps what it is given in memory, and warns once.
 */
export interface Cache {
  get: (key: string) => Uint8Array | undefined;
  has: (key: string) => boolean;
  set: (key: string, bytes: Uint8Array) => void;
  /** Sets several entries, all of them or none. */
  setAll: (entries: readonly Entry[]) => void;
  /** Counts an entry as used without reading it. */
  retain: (key: string) => void;
  /** Deletes what is of one kind and was not used, by any of its parts, since the cache was opened. */
  prune: (kind: string) => void;
  /** Deletes what is of one kind but for the `most` entries that were set last. */
  keepLatest: (kind: string, most: number) => void;
  close: () => void;
}

type Entry = readonly [key: string, bytes: Uint8Array];

export interface CacheOptions {
  /** The database's file. */
  path: string;
  /** Of the code whose results are kept; entries of other code are deleted. */
  fingerprint: string;
  warn: (message: string) => void;
  /** How long to wait for another process that is writing, in milliseconds. @default 10,000 */
  patience?: number;
}

const PATIENCE_MS = 10_000;

/** How long to wait between two tries, in milliseconds. */
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
  patience = PATIENCE_MS,
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
        const reason = error instanceof Error ? error.message : String(error);
        warn(`The cache ${path} ${what} (${reason}); what is missing from it is computed again.`);
      }
      warned = true;
      if (isBroken(error)) replace();
      // Waiting as long at each entry would take a build hours.
      if (codeOf(error) === BUSY) db?.handle.exec('PRAGMA busy_timeout = 0');
      return undefined;
    }
  }

  /** A damaged database is deleted: no entry of it can be trusted. */
  function replace(): void {
    try {
      db?.handle.close();
    } catch {
      // It is going to be deleted.
    }
    db = undefined;
    try {
      for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
      db = open(path, patience);
    } catch {
      // Already warned of; memory is used.
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

  /** False where there is no database. @throws where it fails, and then nothing is changed */
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
      attempt('cannot be tidied', () => {
        inTransaction(() => {
          const keys = (db?.keys.all(`${kind}/*`) ?? []) as { key: string }[];
          for (const { key } of keys) if (!used.has(groupOf(key))) db?.remove.run(key);
        });
      });
    },
    keepLatest(kind, most) {
      attempt('cannot be tidied', () => db?.keepLatest.run(`${kind}/*`, `${kind}/*`, most));
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

/** SQLite itself does not wait where two processes set up a new database at once. */
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
    keys: handle.prepare('SELECT key FROM entries WHERE key GLOB ?'),
    dropOthers: handle.prepare('DELETE FROM entries WHERE code <> ?'),
  };
}

/** Whether SQLite says that the file is damaged, or is no database of this form. */
function isBroken(error: unknown): boolean {
  const code = codeOf(error);
  return code === ERROR || code === CORRUPT || code === NOT_A_DATABASE;
}

/** SQLite's primary result code (https://sqlite.org/rescode.html); undefined for an error of another origin. */
function codeOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined;
  return Number(error.errcode) & 0xff;
}

/** The key without its part. */
function groupOf(key: string): string {
  return key.split('/', 2).join('/');
}

function sealOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64').slice(0, 22);
}
