import * as messages from '#messages/new-version.ts';
import { createButton } from '../page/create-button.ts';
import { cacheNames } from '../../worker/cache-names.ts';
import { toPageUrl } from '../../worker/to-page-url.ts';
import { seeFirstPage } from './see-first-page.ts';

let firstSeen: Promise<void> | undefined;

/** Has the site's first worker keep the open page, and announces the version that any later worker brings. */
export async function followWorker(registration: ServiceWorkerRegistration): Promise<void> {
  if (navigator.serviceWorker.controller) await announceVersion(registration);
  else await (firstSeen ??= seeFirstPage());
}

/**
 * Announces a newer version of the open page when the worker of a newer build is ready. If the page is the same in that
 * build, the worker takes over silently; a page is never reloaded unless its reader asks for it.
 */
async function announceVersion(registration: ServiceWorkerRegistration): Promise<void> {
  if (registration.installing) await isInstalled(registration.installing);
  const latest = await readLatest();
  const { waiting } = registration;
  if (!waiting || latest === undefined) return;
  if (latest === (await readSeen())) waiting.postMessage('skip-waiting');
  else showBar(() => loadNewVersion(registration));
}

async function isInstalled(worker: ServiceWorker): Promise<void> {
  await new Promise<void>((resolve) => {
    worker.addEventListener('statechange', () => {
      if (worker.state !== 'installing') resolve();
    });
  });
}

/** The page as it is on the site now, bypassing all caches. */
async function readLatest(): Promise<string | undefined> {
  const response = await fetch(location.pathname, { cache: 'no-store' }).catch(() => undefined);
  return response?.text().catch(() => undefined);
}

/** The HTML that this page was made from; undefined if it is not known. */
async function readSeen(): Promise<string | undefined> {
  const { pages } = cacheNames(import.meta.env.BASE_URL);
  const seen = await caches.match(toPageUrl(location.href), { cacheName: pages });
  const html = await seen?.text();
  // The search page is shown as it was cached, and then the cache is updated.
  const scripts = [...document.querySelectorAll('script[src]')];
  const isOpen = scripts.every((script) => html?.includes(`"${script.getAttribute('src')}"`));
  return isOpen ? html : undefined;
}

function loadNewVersion({ waiting }: ServiceWorkerRegistration): void {
  const reload = () => location.reload();
  // Another tab may have activated the worker already.
  if (!waiting) {
    reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  waiting.postMessage('skip-waiting');
}

function showBar(onLoad: () => void): void {
  document.querySelector('.version-bar')?.remove();
  const bar = document.createElement('div');
  bar.className = 'version-bar';
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'status');
  bar.append(
    sentence,
    createButton(messages.load, onLoad),
    createButton(messages.notNow, () => bar.remove()),
  );
  document.body.append(bar);
  // A status is announced when it changes, not when it is added with its text.
  requestAnimationFrame(() => (sentence.textContent = messages.pageChanged));
}
