import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { openCache, type Cache } from '../../../src/content/cache/open-cache.ts';

const WRITER = new URL('../../fixtures/content/workers/cache-writer.ts', import.meta.url).pathname;
const FAULTY = new URL('../../fixtures/content/workers/faulty-disk.ts', import.meta.url).pathname;

let folder: string;
let path: string;
let warnings: string[];
let opened: Cache[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recto-cache-'));
  path = join(folder, 'deep', 'cache.db');
  warnings = [];
  opened = [];
});

afterEach(() => {
  for (const cache of opened) cache.close();
  rmSync(folder, { recursive: true });
});

function open(fingerprint = '1', at = path, patience?: number): Cache {
  const warn = (message: string) => warnings.push(message);
  const cache = openCache({ path: at, fingerprint, warn, ...(patience && { patience }) });
  opened.push(cache);
  return cache;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | undefined): string | undefined =>
  bytes && new TextDecoder().decode(bytes);

/** Writes entries in a separate process run. */
function fill(...entries: [key: string, text: string][]): void {
  const cache = open();
  for (const [key, text] of entries) cache.set(key, bytesOf(text));
  cache.close();
}

/** Returns what a separate run reads. */
function readAll(keys: readonly string[], fingerprint?: string): (string | undefined)[] {
  const cache = open(fingerprint);
  const texts = keys.map((key) => textOf(cache.get(key)));
  cache.close();
  return texts;
}

/** Returns whether a cache returns what was set, at least in this run. */
function works(cache: Cache): boolean {
  cache.set('works', bytesOf('yes'));
  cache.retain('works');
  cache.prune('works');
  return cache.has('works') && textOf(cache.get('works')) === 'yes';
}

/** Runs statements on the database like another program. */
function meddle(sql: string): void {
  const db = new DatabaseSync(path);
  db.exec(sql);
  db.close();
}

test('returns entries of an earlier run', () => {
  fill(['a', 'one é 漢'], ['b', '']);
  expect(readAll(['a', 'b', 'c'])).toEqual(['one é 漢', '', undefined]);
  expect(warnings).toEqual([]);
});

test('returns the latest entry that this run wrote', () => {
  const cache = open();
  cache.set('a', bytesOf('one'));
  expect([textOf(cache.get('a')), cache.has('a'), cache.has('b')]).toEqual(['one', true, false]);
  cache.set('a', bytesOf('two'));
  expect(textOf(cache.get('a'))).toBe('two');
});

test('prunes only the entries of one kind that a run has not used', () => {
  fill(['x/a', '1'], ['x/b', '2'], ['x/c', '3'], ['x/d', '4'], ['y/a', '5']);
  const cache = open();
  cache.get('x/a');
  cache.retain('x/b');
  cache.set('x/e', bytesOf('6'));
  cache.has('x/c');
  cache.prune('x');
  cache.close();
  expect(readAll(['x/a', 'x/b', 'x/c', 'x/d', 'x/e', 'y/a'])).toEqual([
    ...['1', '2', undefined, undefined, '6', '5'],
  ]);
  expect(warnings).toEqual([]);
});

test('keeps the most recently set entries of a kind', () => {
  fill(['x/a', '1'], ['x/b', '2'], ['x/c', '3'], ['x/a', '4'], ['y/a', '5']);
  const cache = open();
  cache.keepLatest('x', 2);
  cache.close();
  expect(readAll(['x/a', 'x/b', 'x/c', 'y/a'])).toEqual(['4', undefined, '3', '5']);
});

test('keeps only the entries of one kind when it is cleared', () => {
  fill(['x/a', '1'], ['y/b', '2'], ['z/c', '3']);
  const cache = open();
  cache.clearExcept('y');
  expect([cache.has('x/a'), textOf(cache.get('y/b')), cache.get('z/c')]).toEqual([
    ...[false, '2', undefined],
  ]);
  cache.set('z/c', bytesOf('4'));
  cache.close();
  expect(readAll(['x/a', 'y/b', 'z/c'])).toEqual([undefined, '2', '4']);
});

test('deletes entries of other code, with one message', () => {
  fill(['a', 'one'], ['b', 'two']);
  expect(readAll(['a', 'b'], '2')).toEqual([undefined, undefined]);
  expect(warnings).toEqual([
    `The cache ${path} was made by another version of Recto; it is not used.`,
  ]);
  expect(readAll(['a'])).toEqual([undefined]);
  expect(warnings).toHaveLength(1);
});

test('keeps the entries of two concurrent runs apart', () => {
  fill(['a', 'one']);
  const [first, second] = [open(), open()];
  for (let index = 0; index < 50; index++) {
    first.set(`first/${index}`, bytesOf(`1 ${index}`));
    second.set(`second/${index}`, bytesOf(`2 ${index}`));
    expect(textOf(second.get(`first/${index}`))).toBe(`1 ${index}`);
    if (index % 10 === 0) first.prune('first/');
  }
  expect([textOf(first.get('a')), textOf(second.get('a'))]).toEqual(['one', 'one']);
  first.close();
  expect(textOf(second.get('second/49'))).toBe('2 49');
  second.close();
  expect(readAll(['first/0', 'second/0', 'first/49'])).toEqual(['1 0', '2 0', '1 49']);
  expect(warnings).toEqual([]);
});

test('leaves complete entries after a kill during a write', async () => {
  const child = fork(WRITER, [path], { stdio: 'ignore' });
  await once(child, 'message');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const cache = open();
  let count = 0;
  for (let bytes = cache.get('0'); bytes; bytes = cache.get(String(++count)))
    expect(bytes.every((byte) => byte === count % 256)).toBe(true);
  expect(count).toBeGreaterThan(0);
  expect(works(cache)).toBe(true);
  expect(warnings).toEqual([]);
});

test('loses no entries of concurrent processes', async () => {
  const writers = [0, 1].map((start) => fork(WRITER, [path, String(start * 1000), '60']));
  await Promise.all(writers.map((writer) => once(writer, 'exit')));
  const cache = open();
  for (const start of [0, 1000])
    for (let index = start; index < start + 60; index++)
      expect(cache.get(String(index))?.at(-1)).toBe(index % 256);
  expect(warnings).toEqual([]);
});

test('drops only the corrupted entries, with one warning', () => {
  fill(['a', 'one'], ['b', 'two'], ['c', 'three']);
  meddle("UPDATE entries SET bytes = x'6f6e66' WHERE key IN ('a', 'c')");
  expect(readAll(['a', 'b', 'c', 'a'])).toEqual([undefined, 'two', undefined, undefined]);
  expect(warnings).toEqual([
    `The cache ${path} is damaged (an entry does not match its digest); what is missing from it is computed again.`,
  ]);
  expect(readAll(['a', 'b', 'c'])).toEqual([undefined, 'two', undefined]);
  expect(warnings).toHaveLength(1);
});

test('never returns wrong bytes after a byte has been flipped', () => {
  const keys = Array.from({ length: 40 }, (_, index) => `key ${index}`);
  fill(...keys.map((key): [string, string] => [key, key.repeat(50)]));
  const whole = readFileSync(path);
  for (let at = 0; at < whole.length; at += 509) {
    const damaged = Buffer.from(whole);
    damaged[at] = (damaged[at] ?? 0) ^ 0x41;
    for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { force: true });
    writeFileSync(path, damaged);
    warnings = [];
    const cache = open();
    for (const key of keys) expect([undefined, key.repeat(50)]).toContain(textOf(cache.get(key)));
    expect(works(cache)).toBe(true);
    cache.close();
    expect(warnings.length).toBeLessThanOrEqual(1);
  }
});

test.each([100, 4096, 5000, 8192, 12_000])(
  'a database cut off after %i bytes returns no wrong bytes, and is recreated',
  (size) => {
    fill(['a', 'one'], ['b', 'two'.repeat(9000)]);
    truncateSync(path, Math.min(size, statSync(path).size - 1));
    const cache = open();
    expect([undefined, 'one']).toContain(textOf(cache.get('a')));
    expect(cache.get('b')).toBeUndefined();
    expect(works(cache)).toBe(true);
    cache.close();
    expect(warnings).toHaveLength(1);
    expect(readAll(['works'])).toEqual(['yes']);
    expect(warnings).toHaveLength(1);
  },
);

test.each(['not a database at all', 'something else altogether\n'.repeat(500)])(
  'a file that is not a database is replaced, with one warning (%#)',
  (text) => {
    mkdirSync(join(path, '..'));
    writeFileSync(path, text);
    expect(works(open())).toBe(true);
    expect(warnings).toEqual([
      `The cache ${path} cannot be opened (file is not a database); what is missing from it is computed again.`,
    ]);
    expect(readAll(['works'])).toEqual(['yes']);
  },
);

test.each(['', 'x'])('treats a file that contains %j as an empty cache', (text) => {
  mkdirSync(join(path, '..'));
  writeFileSync(path, text);
  expect(works(open())).toBe(true);
  expect(warnings).toEqual([]);
});

test('replaces a database with another schema, with one warning', () => {
  fill(['a', 'one']);
  meddle('DROP TABLE entries; CREATE TABLE entries (id INTEGER); INSERT INTO entries VALUES (1)');
  expect(works(open())).toBe(true);
  expect(warnings).toEqual([
    `The cache ${path} cannot be opened (no such column: seal); what is missing from it is computed again.`,
  ]);
  expect(readAll(['works'])).toEqual(['yes']);
});

test('keeps entries in memory if it cannot create the database, with one warning', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const cache = open('1', join(file, 'cache', 'cache.db'));
  expect(works(cache)).toBe(true);
  cache.prune('');
  expect(works(cache)).toBe(true);
  expect(warnings).toEqual([
    `The cache ${join(file, 'cache', 'cache.db')} cannot be opened (ENOTDIR: not a directory, mkdir '${join(file, 'cache')}'); what is missing from it is computed again.`,
  ]);
});

/** Returns the warnings of a run that writes and reads back ten entries. @param limit maximum file size, in blocks */
function runOnFaultyDisk(limit: string, user?: 'another user'): string[] {
  const args = ['-c', `ulimit -f ${limit}; exec "$0" "$@"`, process.execPath, FAULTY, path];
  const output = execFileSync('sh', [...args, user ?? ''], { encoding: 'utf8' });
  const { read, warnings } = JSON.parse(output) as { read: number[]; warnings: string[] };
  expect(read).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  return warnings;
}

test('keeps entries in memory if the disk is full, with one warning', () => {
  fill(['a', 'one']);
  expect(runOnFaultyDisk('200')).toEqual([
    `The cache ${path} cannot be written (disk I/O error); what is missing from it is computed again.`,
  ]);
  expect(readAll(['a', 'b'])).toEqual(['one', undefined]);
  expect(warnings).toEqual([]);
});

test('keeps entries in memory if the folder is read-only, with one warning', () => {
  fill(['a', 'one']);
  chmodSync(folder, 0o755);
  for (const file of [path, join(path, '..')]) chmodSync(file, 0o555);
  expect(runOnFaultyDisk('unlimited', 'another user')).toEqual([
    `The cache ${path} cannot be opened (attempt to write a readonly database); what is missing from it is computed again.`,
  ]);
  for (const file of [path, join(path, '..')]) chmodSync(file, 0o755);
  expect(readAll(['a'])).toEqual(['one']);
});

test('reads, and writes to memory, while another process keeps writing, with one warning', () => {
  fill(['a', 'one']);
  const other = new DatabaseSync(path);
  other.exec('BEGIN IMMEDIATE');
  const cache = open('1', path, 50);
  expect(textOf(cache.get('a'))).toBe('one');
  expect(works(cache)).toBe(true);
  cache.prune('b');
  other.exec('COMMIT');
  other.close();
  expect(works(cache)).toBe(true);
  expect(warnings).toEqual([
    `The cache ${path} cannot be written (database is locked); what is missing from it is computed again.`,
  ]);
});

test('works without a database if its path is a folder, with one warning', () => {
  mkdirSync(path, { recursive: true });
  expect(works(open())).toBe(true);
  expect(warnings).toEqual([
    `The cache ${path} cannot be opened (unable to open database file); what is missing from it is computed again.`,
  ]);
});

test('ignores calls after it is closed, without throwing', () => {
  const cache = open();
  cache.close();
  cache.close();
  expect(cache.get('a')).toBeUndefined();
  expect(works(cache)).toBe(true);
});
