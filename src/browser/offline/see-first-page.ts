import { INDEX_FOLDER } from '../../search/terms/index-folder.ts';
import { toPageUrl } from '../../worker/to-page-url.ts';

/** The first page's files were loaded before there was a worker to keep them, so they are fetched again through it. */
export async function seeFirstPage(): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker.controller) {
    await new Promise((resolve) => {
      serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
  }
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  // Pages among them were prefetched, not visited, and the worker stores no files of the search index.
  const index = new URL(import.meta.env.BASE_URL + INDEX_FOLDER, location.href).href;
  const files = loaded.filter((name) => !name.endsWith('/') && !name.startsWith(`${index}/`));
  const addresses = new Set([toPageUrl(location.href), ...files]);
  await Promise.all([...addresses].map((address) => fetch(address).catch(() => undefined)));
}
