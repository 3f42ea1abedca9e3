import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { openRenderCache } from '../../src/compile/render-cache.ts';
import type { RenderCache } from '../../src/compile/render-cache.ts';

const A = 'a'.repeat(32);
const B = 'b'.repeat(32);
const C = 'c'.repeat(32);

let dir: string;
let warnings: string[];

beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'recto-')), 'cache');
  warnings = [];
});

afterEach(() => {
  rmSync(join(dir, '..'), { recursive: true });
});

function open(): RenderCache {
  return openRenderCache({ dir, warn: (message) => warnings.push(message) });
}

/** Writes entries in a run of their own. */
function fill(...entries: [string, string][]): void {
  const cache = open();
  for (const [key, text] of entries) cache.put(key, text);
  cache.close();
}

function packs(): string[] {
  return readdirSync(dir).map((name) => join(dir, name));
}

test('gives back what an earlier run wrote', () => {
  fill([A, 'one é 漢'], [B, '']);
  const cache = open();
  expect([cache.get(A), cache.get(B), cache.get(C)]).toEqual(['one é 漢', '', undefined]);
  cache.close();
  expect(warnings).toEqual([]);
});

test('gives back what this run wrote, on disk or not yet', () => {
  const cache = open();
  cache.put(A, 'one');
  expect(cache.get(A)).toBe('one');
  cache.put(B, 'two');
  expect([cache.get(A), cache.get(B)]).toEqual(['one', 'two']);
  cache.close();
});

test('makes no folder before it has something to keep', () => {
  const cache = open();
  expect(cache.get(A)).toBeUndefined();
  cache.close({ prune: true });
  expect(() => statSync(dir)).toThrow('ENOENT');
  expect(warnings).toEqual([]);
});

test('loses of a killed run no more than the entry being written', () => {
  fill([A, 'one'], [B, 'two']);
  const [pack = ''] = packs();
  truncateSync(pack, statSync(pack).size - 1);
  const cache = open();
  expect([cache.get(A), cache.get(B)]).toEqual(['one', undefined]);
  cache.close();
  expect(warnings).toEqual([]);
});

test('takes damaged entries for missing, with one warning', () => {
  fill([A, 'one'], [B, 'two']);
  fill([C, 'three']);
  for (const pack of packs()) {
    const bytes = readFileSync(pack);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(pack, bytes);
  }
  const cache = open();
  expect([cache.get(A), cache.get(B), cache.get(C)]).toEqual(['one', undefined, undefined]);
  cache.close();
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(
    /^A part of the cache in .*cache could not be read and is made anew: .*\.pack is damaged\.$/,
  );
});

test.each(['', 'RECTO', 'something else altogether'])(
  'passes over a pack that holds %j',
  (text) => {
    fill([A, 'one']);
    writeFileSync(join(dir, 'zzz.pack'), text);
    const cache = open();
    expect(cache.get(A)).toBe('one');
    cache.close();
  },
);

test('finds entries in spite of rubbish behind them', () => {
  fill([A, 'one']);
  appendFileSync(packs()[0] ?? '', Buffer.alloc(100, 0xff));
  const cache = open();
  expect(cache.get(A)).toBe('one');
  cache.close();
});

test('drops what a whole run did not use', () => {
  fill([A, 'one'], [B, 'two']);
  fill([C, 'three']);
  const cache = open();
  cache.get(B);
  cache.put('d'.repeat(32), 'four');
  cache.close({ prune: true });
  expect(packs()).toHaveLength(1);
  const next = open();
  expect([A, B, C, 'd'.repeat(32)].map((key) => next.get(key))).toEqual([
    undefined,
    'two',
    undefined,
    'four',
  ]);
  next.close();
});

test('leaves the disk alone where everything was used', () => {
  fill([A, 'one']);
  const before = packs();
  const cache = open();
  cache.get(A);
  cache.close({ prune: true });
  expect(packs()).toEqual(before);
});

test('gathers the packs of many runs', () => {
  const keys = Array.from({ length: 9 }, (_, index) => String(index).repeat(32));
  for (const key of keys) fill([key, key]);
  const cache = open();
  for (const key of keys) cache.get(key);
  cache.close({ prune: true });
  expect(packs()).toHaveLength(1);
  const next = open();
  expect(keys.map((key) => next.get(key))).toEqual(keys);
  next.close();
});

test('two runs at once neither mix nor lose what both used', () => {
  fill([A, 'one']);
  const [first, second] = [open(), open()];
  first.put(B, 'two');
  second.put(C, 'three');
  expect([first.get(A), second.get(A)]).toEqual(['one', 'one']);
  first.close({ prune: true });
  expect(second.get(A)).toBe('one');
  second.close({ prune: true });
  const next = open();
  expect([next.get(A), next.get(B), next.get(C)]).toEqual(['one', 'two', 'three']);
  next.close();
  expect(warnings).toEqual([]);
});

test('does not remove a pack that another run is still writing', () => {
  const writer = open();
  writer.put(A, 'one');
  expect(writer.get(A)).toBe('one');
  const pruner = open();
  writer.put(B, 'two');
  expect(writer.get(B)).toBe('two');
  pruner.put(C, 'three');
  pruner.close({ prune: true });
  writer.close();
  const next = open();
  expect([next.get(A), next.get(B), next.get(C)]).toEqual(['one', 'two', 'three']);
  next.close();
});

test('clears away what a run killed while pruning left', () => {
  fill([A, 'one']);
  const leftOver = join(dir, 'old.pack.tmp');
  writeFileSync(leftOver, 'x');
  utimesSync(leftOver, 0, 0);
  open().close({ prune: true });
  expect(packs()).toEqual([]);
});

test('goes without a folder that cannot be made, with one warning', () => {
  writeFileSync(join(dir, '..', 'file'), '');
  const cache = openRenderCache({
    dir: join(dir, '..', 'file', 'cache'),
    warn: (message) => warnings.push(message),
  });
  cache.put(A, 'one');
  cache.put(B, 'two');
  cache.close({ prune: true });
  expect(warnings.filter((message) => message.includes('cannot be written'))).toHaveLength(1);
});

test.skipIf(process.getuid?.() === 0)('goes without a folder that may not be written', () => {
  mkdirSync(dir);
  chmodSync(dir, 0o500);
  const cache = open();
  cache.put(A, 'one');
  cache.close({ prune: true });
  chmodSync(dir, 0o700);
  expect(warnings).toHaveLength(1);
});
