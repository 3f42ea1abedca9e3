import type { CacheNames } from './cache-names.ts';
import { SITE_LIST, type WorkerSite } from './lists.ts';

/**
 * Number of old builds kept for cached pages. The previous build is always among them, because pages of it may still be
 * open.
 */
const OLD_BUILDS = 10;
/** Matches the scripts and styles that a page requires, in its HTML. */
const RE_ASSET = /(?:src|href)="([^"]*\/_astro\/[^"]+\.(?:js|css))"/g;

/**
 * Deletes the files of old builds, except those that a saved book or a cached page requires, and then cached pages that
 * are missing files. Every page that remains can run.
 */
export async function forgetOldBuilds(
  names: CacheNames,
  { build, base }: WorkerSite,
): Promise<void> {
  const builds = (await caches.keys()).flatMap((name) => names.buildOf(name) ?? []);
  const kept = await keptBuild(names, base);
  const old = builds.filter((one) => one !== build && one !== kept);
  const pages = await caches.open(names.pages);
  const own = await pathsIn(names.ofBuild(build));
  const needs = await readNeeds(pages, own);
  const staying = new Set(old.slice(-OLD_BUILDS));
  for (const one of old) {
    const paths = await pathsIn(names.ofBuild(one));
    const needing = [...needs].filter(([, assets]) => assets.some((asset) => paths.has(asset)));
    const isLatest = one === old.at(-1);
    if (staying.has(one) && (isLatest || needing.length > 0)) continue;
    await caches.delete(names.ofBuild(one));
    for (const [request, assets] of needing) {
      if (!(await areAllThere(assets))) await pages.delete(request);
    }
  }
}

/** Returns the build that the saved books belong to. */
async function keptBuild(names: CacheNames, base: string): Promise<string | undefined> {
  const list = await caches.match(base + SITE_LIST, { cacheName: names.shared });
  return ((await list?.json()) as { build?: string } | undefined)?.build;
}

/** Returns the files that each cached page requires beyond those of this build. */
async function readNeeds(pages: Cache, own: ReadonlySet<string>): Promise<Map<Request, string[]>> {
  const needs = new Map<Request, string[]>();
  for (const request of await pages.keys()) {
    const html = (await (await pages.match(request))?.text()) ?? '';
    const assets = [...html.matchAll(RE_ASSET)].map(([, path = '']) => path);
    const others = assets.filter((path) => !own.has(path));
    if (others.length > 0) needs.set(request, others);
  }
  return needs;
}

async function pathsIn(cacheName: string): Promise<Set<string>> {
  const requests = await (await caches.open(cacheName)).keys();
  return new Set(requests.map(({ url }) => new URL(url).pathname));
}

async function areAllThere(paths: readonly string[]): Promise<boolean> {
  const found = await Promise.all(paths.map((path) => caches.match(path, { ignoreVary: true })));
  return found.every(Boolean);
}
