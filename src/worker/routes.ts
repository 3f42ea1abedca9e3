import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import type { PrecacheController } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, StaleWhileRevalidate, type Strategy } from 'workbox-strategies';
import type { CacheNames } from './cache-names.ts';
import { OFFLINE_PAGE, SEARCH_PAGE } from './lists.ts';
import { toPageUrl } from './to-page-url.ts';

/** Seconds to wait for the network before using a cached response, if there is one. */
const NETWORK_TIMEOUT_SECONDS = 4;
/** Maximum number of cached responses; the least recently used are deleted first. */
const MAX_PAGES = 300;
const MAX_DATA = 30;
const MAX_FILES = 300;

/** An address always has the same response, whatever its query and the request's headers. */
const ANY_COPY = { ignoreSearch: true, ignoreVary: true };
const RE_HASHED_INDEX = /\.pf_\w+$/;

/** Routes requests: pages network first, except the search page; hashed files cache first. */
export function addRoutes(base: string, names: CacheNames, precache: PrecacheController): void {
  const below = (folder: string) => (path: string) => path.startsWith(base + folder);
  const add = (matches: (path: string, request: Request) => boolean, strategy: Strategy) => {
    registerRoute(({ url, request, sameOrigin }) => {
      // Requests that bypass the HTTP cache bypass this worker too.
      if (!sameOrigin || request.cache === 'no-store' || !below('')(url.pathname)) return false;
      return matches(url.pathname, request);
    }, strategy);
  };
  const files = { cacheName: names.files, matchOptions: ANY_COPY };
  const filePlugins = [onlyDirect, atMost(MAX_FILES), fromAnyCache];
  add(below('_astro/'), new CacheFirst({ ...files, plugins: filePlugins }));
  add(
    (path) => below('files/')(path) || below('favicon.')(path),
    new StaleWhileRevalidate({ ...files, plugins: filePlugins }),
  );
  const areBooksSaved = createSavedCheck(names);
  add(
    (path) => below('pagefind/')(path) && RE_HASHED_INDEX.test(path) && areBooksSaved(),
    new CacheFirst({ plugins: [neverStore, fromAnyCache] }),
  );
  add(
    (path) => below('pagefind/')(path) && !RE_HASHED_INDEX.test(path),
    networkFirst(names.shared, [neverStore, fromAnyCache]),
  );
  add((path) => path.endsWith('.md'), networkFirst(names.files, [neverStore, fromAnyCache]));
  add(
    (path) => path.endsWith('.json'),
    networkFirst(names.data, [onlyDirect, atMost(MAX_DATA), fromAnyCache]),
  );
  const pages = [pageKey, onlyDirect, onlyHtml, atMost(MAX_PAGES), fromAnyCache];
  // At once, since its results take more round trips.
  add(
    (path, { mode }) => mode === 'navigate' && path === base + SEARCH_PAGE,
    new StaleWhileRevalidate({
      cacheName: names.pages,
      matchOptions: ANY_COPY,
      plugins: pages,
    }),
  );
  add(
    (path, { mode }) => mode === 'navigate' || (mode === 'cors' && path.endsWith('/')),
    networkFirst(names.pages, pages),
  );
  setCatchHandler(async ({ request }) => {
    const isPage = request.mode === 'navigate';
    const page = isPage ? await precache.matchPrecache(base + OFFLINE_PAGE) : undefined;
    return page ?? Response.error();
  });
}

/**
 * Returns whether books may be saved, as of the last look, at the start or at the previous call: a request can only be
 * left to the browser at once. The search makes several requests at each key, and each takes twice as long through a
 * worker.
 */
function createSavedCheck({ bookOf }: CacheNames): () => boolean {
  let areSaved = true;
  const check = async (): Promise<void> => {
    areSaved = (await caches.keys()).some((name) => bookOf(name));
  };
  void check();
  return () => {
    void check();
    return areSaved || !navigator.onLine;
  };
}

function networkFirst(cacheName: string, plugins: WorkboxPlugin[]): NetworkFirst {
  return new NetworkFirst({
    cacheName,
    plugins,
    matchOptions: ANY_COPY,
    networkTimeoutSeconds: NETWORK_TIMEOUT_SECONDS,
  });
}

function atMost(maxEntries: number): WorkboxPlugin {
  // Its types don't allow for our `exactOptionalPropertyTypes`.
  return new ExpirationPlugin({
    maxEntries,
    matchOptions: ANY_COPY,
    purgeOnQuotaError: true,
  }) as WorkboxPlugin;
}

/** Falls back to the caches of saved books and builds. */
const fromAnyCache: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
    cachedResponse ?? (await caches.match(request, ANY_COPY)),
};

const pageKey: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(toPageUrl(request.url)),
};

const neverStore: WorkboxPlugin = { cacheWillUpdate: () => Promise.resolve(null) };

/** A navigation can't be answered with a redirected response. */
const onlyDirect: WorkboxPlugin = {
  cacheWillUpdate: ({ response }) =>
    Promise.resolve(response.status === 200 && !response.redirected ? response : null),
};

const onlyHtml: WorkboxPlugin = {
  cacheWillUpdate: ({ response }) =>
    Promise.resolve(
      response.headers.get('Content-Type')?.startsWith('text/html') ? response : null,
    ),
};
