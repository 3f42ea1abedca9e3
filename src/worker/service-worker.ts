import { clientsClaim } from 'workbox-core';
import { enable as enableNavigationPreload } from 'workbox-navigation-preload';
import { PrecacheController } from 'workbox-precaching';
import { cacheNames } from './cache-names.ts';
import type { WorkerSite } from './lists.ts';
import { forgetOldBuilds } from './forget-old-builds.ts';
import { addRoutes } from './routes.ts';

/** Replaced when the worker is bundled. */
declare const SITE: WorkerSite;

/** The part of the worker types that is used; the project's types are those of pages. */
interface WaitingEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
declare const skipWaiting: () => Promise<void>;

// Used only once, because the bundler inserts the whole value at each use.
const site = SITE;
const names = cacheNames(site.base);
const precache = new PrecacheController({ cacheName: names.ofBuild(site.build) });
precache.addToCacheList(site.precache);

addEventListener('install', (event) => {
  void precache.install(event);
});
addEventListener('activate', (event) => {
  (event as WaitingEvent).waitUntil(forgetOldBuilds(names, site));
});
// Sent by a page when its reader accepts the new version, or when the page itself belongs to the new version.
addEventListener('message', ({ data }) => {
  if (data === 'skip-waiting') void skipWaiting();
});

clientsClaim();
enableNavigationPreload();
addRoutes(site.base, names, precache);
