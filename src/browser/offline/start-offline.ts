import { WORKER_FILE } from '../../worker/worker-file.ts';

/** How long (ms) after loading a page has the network to itself. */
const PAUSE = 1000;
const HOUR = 3_600_000;

// In every page's script: everything else is loaded on demand. If the browser stores nothing, nothing happens.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', () => setTimeout(() => void start().catch(() => undefined), PAUSE));
}

async function start(): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(import.meta.env.BASE_URL + WORKER_FILE);
  const follow = () =>
    void import('./follow-worker.ts').then((module) => module.followWorker(registration));
  registration.addEventListener('updatefound', follow);
  // A new worker may have been found before this page listened.
  if (registration.installing || registration.waiting || !serviceWorker.controller) follow();
  // Browsers look for a new worker when a page is opened; this one may stay open for long.
  setInterval(() => void registration.update().catch(() => undefined), HOUR);
}
