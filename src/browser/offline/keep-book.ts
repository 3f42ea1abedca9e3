import { cacheNames } from '../../worker/cache-names.ts';
import { SITE_LIST, type SiteList } from '../../worker/lists.ts';
import { fetchAnew, KeepFault } from './keep-fault.ts';
import { keptBooks } from './kept-books.ts';
import type { KeepPlan, Load } from './plan-keeping.ts';

export interface KeepOptions {
  /** Begins and ends with `/`. */
  base: string;
  signal: AbortSignal;
  onProgress: (loaded: number, all: number) => void;
}

const AT_ONCE = 6;

/**
 * Loads what is planned. Until all of it is loaded, a book that was kept before stays as it was, apart from pages that
 * are new already. @throws KeepFault, or the signal's reason
 */
export async function keepBook(plan: KeepPlan, options: KeepOptions): Promise<void> {
  const { base } = options;
  await runExclusively(base, async () => {
    await navigator.storage.persist().catch(() => false);
    await loadAll(plan.loads, options);
    if ((await currentBuild(base, options.signal)) !== plan.build) throw new KeepFault('changed');
    const { pages } = cacheNames(base);
    for (const [cacheName, { paths, listPath, list }] of plan.whole) {
      const cache = await caches.open(cacheName);
      await put(cache, base + listPath, Response.json(list));
      await removeOthers(cache, new Set([...paths, listPath].map((path) => base + path)));
    }
    const seen = await caches.open(pages);
    await Promise.all(plan.loads.map((load) => deleteIfOlder(seen, load, base)));
  });
}

/** Deletes a kept book, and with the last one what kept books share. */
export async function dropBook(base: string, slug: string): Promise<void> {
  const names = cacheNames(base);
  await caches.delete(names.ofBook(slug));
  if ((await keptBooks(base)).length === 0) await caches.delete(names.shared);
}

/** Two tabs that load at once would undo each other's work. */
async function runExclusively(base: string, work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(`recto:${base}:keep`, { ifAvailable: true }, async (lock) => {
    if (!lock) throw new KeepFault('busy');
    await work();
  });
}

async function loadAll(loads: readonly Load[], options: KeepOptions): Promise<void> {
  const { signal, onProgress } = options;
  const queue = [...loads].reverse();
  let loaded = 0;
  const stop = new AbortController();
  const both = AbortSignal.any([signal, stop.signal]);
  const lane = async (): Promise<void> => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      both.throwIfAborted();
      await load(next, options.base, both);
      onProgress(++loaded, loads.length);
    }
  };
  onProgress(0, loads.length);
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
  } catch (error) {
    stop.abort(error);
    signal.throwIfAborted();
    throw error;
  }
}

async function load({ cacheName, path }: Load, base: string, signal: AbortSignal): Promise<void> {
  const response = await fetchAnew(base + path, signal);
  if (!response.ok) throw new KeepFault(response.status === 404 ? 'changed' : 'network', path);
  await put(await caches.open(cacheName), base + path, response);
}

async function put(cache: Cache, address: string, response: Response): Promise<void> {
  await cache.put(address, response).catch((error: unknown) => {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    throw new KeepFault(isFull ? 'full' : 'network', error);
  });
}

/** Deletes the last seen copy of a page if it differs from the kept one. Without a copy, an open page counts as outdated. */
async function deleteIfOlder(seen: Cache, { cacheName, path }: Load, base: string): Promise<void> {
  const html = await (await seen.match(base + path))?.text();
  if (html === undefined) return;
  const kept = await caches.match(base + path, { cacheName });
  if (html !== (await kept?.text())) await seen.delete(base + path);
}

async function currentBuild(base: string, signal: AbortSignal): Promise<string | undefined> {
  const response = await fetchAnew(base + SITE_LIST, signal);
  return ((await response.json().catch(() => undefined)) as SiteList | undefined)?.build;
}

async function removeOthers(cache: Cache, addresses: ReadonlySet<string>): Promise<void> {
  for (const request of await cache.keys()) {
    if (!addresses.has(new URL(request.url).pathname)) await cache.delete(request);
  }
}
