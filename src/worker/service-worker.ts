import { clientsClaim } from 'workbox-core';
import { enable as enableNavigationPreload } from 'workbox-navigation-preload';
import { PrecacheController } from 'workbox-precaching';
import { cacheNames } from './cache-names.ts';
import type { WorkerSite } from './lists.ts';
import { forgetOldBuilds } from './forget-old-builds.ts';
import { addRoutes } from './routes.ts';

/** Put in when the worker is bundled. */
declare const SITE: WorkerSite;

/** The part of the workers' own types that is used; the project is typed for pages. */
interface WaitingEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
declare const skipWaiting: () => Promise<void>;

// Named once: what stands for `SITE` is put in wherever it is written.
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
// A page says so when its reader wants the new version, or when it is the new version itself.
addEventListener('message', ({ data }) => {
  if (data === 'skip-waiting') void skipWaiting();
});

clientsClaim();
enableNavigationPreload();
addRoutes(site.base, names, precache);
