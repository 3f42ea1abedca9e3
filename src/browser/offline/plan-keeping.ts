import { cacheNames } from '../../worker/cache-names.ts';
import {
  bookListPath,
  SITE_LIST,
  transferSize,
  type BookList,
  type SiteList,
} from '../../worker/lists.ts';
import { fetchAnew, KeepFault } from './keep-fault.ts';
import { keptBook, keptBooks } from './kept-books.ts';

/** A file to load: its path below the base path, and its cache. */
export interface Load {
  cacheName: string;
  path: string;
}

/** What has to be loaded so that a book can be kept, and what each cache contains in the end. */
export interface KeepPlan {
  build: string;
  /** Size of what has to be loaded, in bytes: on the device, and as transferred. */
  size: number;
  transfer: number;
  loads: Load[];
  /** By cache: all its paths, and the list that is stored last to mark it as complete. */
  whole: Map<string, { paths: string[]; listPath: string; list: BookList | SiteList }>;
}

/** Its address changes with its contents. */
const RE_HASHED = /\.pf_\w+$|^_astro\//;

/**
 * Kept books are all of one build, since they share a search index: those of an earlier build are loaded again with
 * `slug`.
 * @throws KeepFault
 */
export async function planKeeping(
  base: string,
  slug: string,
  signal: AbortSignal,
): Promise<KeepPlan> {
  const names = cacheNames(base);
  const site = (await fetchList(base + SITE_LIST, signal)) as SiteList | undefined;
  if (!site) throw new KeepFault('network');
  const slugs = new Set([...(await keptBooks(base)).map(({ book }) => book), slug]);
  const plan: KeepPlan = { build: site.build, size: 0, transfer: 0, loads: [], whole: new Map() };
  await addSized(plan, base, names.ofBuild(site.build), site.assets);
  const isShared = (await sharedBuild(base)) === site.build;
  if (!isShared) await addSized(plan, base, names.shared, site.shared);
  const paths = site.shared.map(({ path }) => path);
  plan.whole.set(names.shared, { paths, listPath: SITE_LIST, list: site });
  const lists = new Map<string, BookList | undefined>();
  for (const one of slugs) lists.set(one, await addBook(plan, base, one, signal));
  const own = lists.get(slug);
  if (own) own.loaded = plan.transfer;
  return plan;
}

async function addBook(
  plan: KeepPlan,
  base: string,
  slug: string,
  signal: AbortSignal,
): Promise<BookList | undefined> {
  const list = await fetchBookList(base, slug, signal);
  if (!list) return undefined;
  const cacheName = cacheNames(base).ofBook(slug);
  plan.whole.set(cacheName, { paths: list.paths, listPath: bookListPath(slug), list });
  if ((await keptBook(base, slug))?.revision === list.revision) return list;
  plan.size += list.size;
  plan.transfer += list.transfer;
  plan.loads.push(...list.paths.map((path) => ({ cacheName, path })));
  return list;
}

async function addSized(
  plan: KeepPlan,
  base: string,
  cacheName: string,
  files: SiteList['shared'],
): Promise<void> {
  const cache = await caches.open(cacheName);
  const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const lacking = files.filter(({ path }) => !RE_HASHED.test(path) || !there.has(base + path));
  plan.size += lacking.reduce((sum, { size }) => sum + size, 0);
  plan.transfer += lacking.reduce((sum, file) => sum + transferSize(file), 0);
  plan.loads.push(...lacking.map(({ path }) => ({ cacheName, path })));
}

async function sharedBuild(base: string): Promise<string | undefined> {
  const { shared } = cacheNames(base);
  const response = await caches.match(base + SITE_LIST, { cacheName: shared });
  return ((await response?.json()) as SiteList | undefined)?.build;
}

/** Undefined for a book that the site no longer has; its kept copy stays. @throws KeepFault */
export async function fetchBookList(
  base: string,
  slug: string,
  signal: AbortSignal,
): Promise<BookList | undefined> {
  return (await fetchList(base + bookListPath(slug), signal)) as BookList | undefined;
}

/** Undefined if there is none. @throws KeepFault */
async function fetchList(address: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetchAnew(address, signal);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new KeepFault('network', response.status);
  return response.json().catch((error: unknown) => {
    throw new KeepFault('network', error);
  });
}
