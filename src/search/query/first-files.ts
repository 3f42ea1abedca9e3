import { missing } from '#messages/search-index.ts';
import { checksum } from '../terms/checksum.ts';
import { WASM_FILE } from '../terms/search-record.ts';
import { readStart, START_FILE } from '../terms/start-file.ts';
import type { IndexStart } from '../terms/start-file.ts';
import { unpackFile } from '../terms/unpack-file.ts';
import { failAsBroken, failAsOffline, SearchFailure } from './search-failure.ts';

/** The files that a page needs before its first query. */
export interface FirstFiles {
  start: IndexStart;
  /** Returns Pagefind's WebAssembly. @throws SearchFailure */
  unpackWasm: () => Promise<Bytes>;
  /** Whether the site has another index than the browser's cache had. @throws if that cannot be found out */
  hasChanged: () => Promise<boolean>;
}

/** `force-cache`: what the browser has cached, however old; `no-cache`: the same if the site has nothing newer. */
export type CacheMode = 'force-cache' | 'no-cache';

type Bytes = Uint8Array<ArrayBuffer>;

declare global {
  /** Requests that the search page begins before its scripts are loaded, by name of the file. */
  var earlyRequests: Record<string, Promise<Response>> | undefined;
}

/**
 * Loads the files from `folder` (ends in a slash), concurrently. Their names stay the same from build to build, and to
 * ask the site first whether their contents do, too, would take a round trip: with `force-cache`, `hasChanged` asks
 * later. Once Pagefind runs, its WebAssembly comes from memory, since it cannot be exchanged in an open page: an index
 * that needs another one is reported as broken.
 * @throws SearchFailure
 */
export async function loadFirstFiles(folder: string, cache: CacheMode): Promise<FirstFiles> {
  const loadingWasm = loadBytes(folder, WASM_FILE, cache);
  // Reported when it is awaited.
  loadingWasm.catch(() => undefined);
  const packed = await loadBytes(folder, START_FILE, cache);
  const start = packed && readStart(packed);
  const wasSent = isFromSite(folder + START_FILE);
  if (!start) {
    if (cache === 'force-cache') return loadFirstFiles(folder, 'no-cache');
    if (packed) return failAsBroken();
    throw new SearchFailure(missing);
  }
  return {
    start,
    unpackWasm: async () =>
      (await unpackWasm(await loadingWasm, start)) ?? (await reloadWasm(folder, start)),
    hasChanged: async () => {
      if (cache === 'no-cache' || wasSent) return false;
      const current = await loadBytes(folder, START_FILE, 'no-cache');
      return checksum(current ?? new Uint8Array()) !== checksum(packed);
    },
  };
}

async function reloadWasm(folder: string, start: IndexStart): Promise<Bytes> {
  const packed = await loadBytes(folder, WASM_FILE, 'no-cache');
  return (await unpackWasm(packed, start)) ?? failAsBroken();
}

/** Undefined if it is missing, damaged, or does not belong to `start`. */
async function unpackWasm(
  packed: Bytes | undefined,
  start: IndexStart,
): Promise<Bytes | undefined> {
  const wasm = packed && (await unpackFile(packed).catch(() => undefined));
  return wasm && checksum(wasm) === start.wasm ? wasm : undefined;
}

/** Whether the last request for a file was answered by the site rather than by the browser's cache. */
function isFromSite(file: string): boolean {
  const loads = performance.getEntriesByName(new URL(file, location.href).href, 'resource');
  const last = loads.at(-1) as PerformanceResourceTiming | undefined;
  return (last?.transferSize ?? 0) > 0;
}

/** Loads a file of the index; undefined if there is none. @throws SearchFailure if it cannot be loaded */
export async function loadBytes(
  folder: string,
  name: string,
  cache: CacheMode,
): Promise<Bytes | undefined> {
  const early = cache === 'force-cache' ? takeEarly(name) : undefined;
  try {
    const response = await (early ?? fetch(folder + name, { cache }));
    // A cached error may be a thing of the past.
    if (response.status === 404 || (!response.ok && cache === 'force-cache')) return undefined;
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : failAsOffline();
  } catch {
    return failAsOffline();
  }
}

function takeEarly(name: string): Promise<Response> | undefined {
  const early = globalThis.earlyRequests?.[name];
  delete globalThis.earlyRequests?.[name];
  return early;
}
