import * as messages from '#messages/new-version.ts';
import { createButton } from '../page/create-button.ts';
import { cacheNames } from '../../worker/cache-names.ts';
import { toPageUrl } from '../../worker/to-page-url.ts';

/**
 * Says that there is a newer version of the open page when the worker of a newer build is ready. Where the page is the
 * same in that build, the worker takes over unnoticed; a page is never loaded anew unless its reader asks for it.
 */
export async function tellVersion(registration: ServiceWorkerRegistration): Promise<void> {
  if (registration.installing) await isInstalled(registration.installing);
  const latest = await readLatest();
  if (!registration.waiting || latest === undefined) return;
  if (latest === (await readSeen())) registration.waiting.postMessage('skip-waiting');
  else showBar(() => loadNewVersion(registration));
}

async function isInstalled(worker: ServiceWorker): Promise<void> {
  await new Promise<void>((resolve) => {
    worker.addEventListener('statechange', () => {
      if (worker.state !== 'installing') resolve();
    });
  });
}

/** The page as the site has it now, past all caches. */
async function readLatest(): Promise<string | undefined> {
  const response = await fetch(location.pathname, { cache: 'no-store' }).catch(() => undefined);
  return response?.text().catch(() => undefined);
}

/** The HTML that this page was made of. */
async function readSeen(): Promise<string | undefined> {
  const { pages } = cacheNames(import.meta.env.BASE_URL);
  return (await caches.match(toPageUrl(location.href), { cacheName: pages }))?.text();
}

function loadNewVersion({ waiting }: ServiceWorkerRegistration): void {
  const reload = () => location.reload();
  // In another tab the worker may have been let in already.
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
  // A status is read out when it changes, not when it comes with its text.
  requestAnimationFrame(() => (sentence.textContent = messages.pageChanged));
}
