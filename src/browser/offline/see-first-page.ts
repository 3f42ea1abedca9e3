import { toPageUrl } from '../../worker/to-page-url.ts';

/** What the page consists of was loaded before there was a worker to keep it: it goes through the worker once more. */
export async function seeFirstPage(): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker.controller) {
    await new Promise((resolve) => {
      serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
  }
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  // Pages among them were fetched ahead, and not seen.
  const files = loaded.filter((name) => !name.endsWith('/'));
  const addresses = new Set([toPageUrl(location.href), ...files]);
  await Promise.all([...addresses].map((address) => fetch(address).catch(() => undefined)));
}
