import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { broken, missing, offline } from '../../../src/messages/en/search-index.ts';
import { loadFirstFiles } from '../../../src/search/query/first-files.ts';
import { checksum } from '../../../src/search/terms/checksum.ts';
import { writeStart } from '../../../src/search/terms/start-file.ts';

const WASM = 'wasm.index.pagefind';
const wasmOf = (text: string) => Buffer.from(`pagefind_dcd${text}`);
const packed = (text: string) => gzipSync(wasmOf(text));

function startOf(wasm: string, records = 1): Uint8Array {
  const metadata = new Uint8Array([1]);
  const entry = { languages: {} };
  const about = { languages: ['en'], records, common: '', wasm: checksum(wasmOf(wasm)) };
  return writeStart({ ...about, entry, metadata });
}

type Files = Record<string, Uint8Array | number>;

/** What the browser has cached, and what the site has; a number is a status. Returns what was asked of the site. */
function serve(cached: Files, site: Files): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string, { cache }: RequestInit) => {
    const name = address.replace('/pagefind/', '');
    const file = cache === 'force-cache' && name in cached ? cached[name] : site[name];
    if (file !== cached[name] || cache !== 'force-cache') asked.push(name);
    if (file === undefined) return Promise.reject(new TypeError('Failed to fetch'));
    if (typeof file === 'number') return Promise.resolve(new Response('', { status: file }));
    return Promise.resolve(new Response(Uint8Array.from(file)));
  });
  return asked;
}

async function load(cache: 'force-cache' | 'no-cache') {
  const files = await loadFirstFiles('/pagefind/', cache);
  return { ...files, wasm: Buffer.from(await files.unpackWasm()) };
}

beforeEach(() => {
  vi.stubGlobal('location', new URL('http://site.invalid/'));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  globalThis.earlyRequests = undefined;
});

test('cached files are used without asking the site, which may have newer ones', async () => {
  const asked = serve(
    { 'start.bin': startOf('a'), [WASM]: packed('a') },
    { 'start.bin': startOf('b', 2), [WASM]: packed('b') },
  );
  const { start, wasm, hasChanged } = await load('force-cache');
  expect(start.records).toBe(1);
  expect(wasm).toEqual(wasmOf('a'));
  expect(asked).toEqual([]);
  expect(await hasChanged()).toBe(true);
  expect(asked).toEqual(['start.bin']);
});

test.each<[string, Files, boolean]>([
  ['has the same', { 'start.bin': startOf('a') }, false],
  ['has another one', { 'start.bin': startOf('a', 2) }, true],
  ['has none', { 'start.bin': 404 }, true],
])('a cached start is compared with that of the site, which %s', async (_, site, expected) => {
  serve({ 'start.bin': startOf('a'), [WASM]: packed('a') }, site);
  expect(await (await load('force-cache')).hasChanged()).toBe(expected);
});

test('whether the site has another index is unknown as long as it cannot be asked', async () => {
  serve({ 'start.bin': startOf('a'), [WASM]: packed('a') }, {});
  const { hasChanged } = await load('force-cache');
  await expect(hasChanged()).rejects.toThrow(offline);
});

test('a start that the site has just sent is not asked for again', async () => {
  const asked = serve({}, { 'start.bin': startOf('a'), [WASM]: packed('a') });
  vi.spyOn(performance, 'getEntriesByName').mockImplementation((name, type) =>
    name === 'http://site.invalid/pagefind/start.bin' && type === 'resource'
      ? [{ transferSize: 300 } as PerformanceResourceTiming]
      : [],
  );
  expect(await (await load('force-cache')).hasChanged()).toBe(false);
  expect(asked).toEqual([WASM, 'start.bin']);
});

test('what the site was asked for is current', async () => {
  const asked = serve({}, { 'start.bin': startOf('a'), [WASM]: packed('a') });
  const { hasChanged } = await load('no-cache');
  expect(await hasChanged()).toBe(false);
  expect(asked).toEqual([WASM, 'start.bin']);
});

test.each([
  ['of another index', packed('b')],
  ['cut off', packed('a').subarray(0, 20)],
  ['missing', 404],
])('a cached WebAssembly that is %s is loaded again', async (_, cached) => {
  const files = { 'start.bin': startOf('a'), [WASM]: packed('a') };
  const asked = serve({ ...files, [WASM]: cached }, files);
  expect((await load('force-cache')).wasm).toEqual(wasmOf('a'));
  expect(asked).toEqual([WASM]);
});

test.each([
  ['that cannot be read', Buffer.from('<!doctype html>')],
  ['with an error', 503],
])('a cached start %s is loaded again', async (_, cached) => {
  const site = { 'start.bin': startOf('a'), [WASM]: packed('a') };
  serve({ ...site, 'start.bin': cached }, site);
  expect((await load('force-cache')).start.records).toBe(1);
});

test.each<[string, Files, string]>([
  ['no start', { 'start.bin': 404, [WASM]: packed('a') }, missing],
  ['a broken start', { 'start.bin': Buffer.from('?'), [WASM]: packed('a') }, broken],
  ['no WebAssembly', { 'start.bin': startOf('a'), [WASM]: 404 }, broken],
  ['another WebAssembly', { 'start.bin': startOf('a'), [WASM]: packed('b') }, broken],
  ['a fault', { 'start.bin': 503, [WASM]: packed('a') }, offline],
  ['no answer', {}, offline],
])('a site with %s is reported', async (_, site, sentence) => {
  serve({}, site);
  await expect(load('force-cache')).rejects.toThrow(sentence);
});

test('requests that the page has begun are used, once', async () => {
  const asked = serve({}, {});
  globalThis.earlyRequests = {
    'start.bin': Promise.resolve(new Response(Uint8Array.from(startOf('a')))),
    [WASM]: Promise.resolve(new Response(packed('a'))),
  };
  expect((await load('force-cache')).start.records).toBe(1);
  expect(asked).toEqual([]);
  await expect(load('force-cache')).rejects.toThrow(offline);
});
