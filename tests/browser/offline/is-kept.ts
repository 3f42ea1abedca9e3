/** Whether the worker controls the page and has cached it with everything that it loaded. Runs in the page. */
export async function isKept(address: string): Promise<boolean> {
  if (!navigator.serviceWorker.controller) return false;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const assets = loaded.filter((name) => name.includes('/_astro/'));
  const found = await Promise.all([address, ...assets].map((one) => caches.match(one)));
  return found.every(Boolean);
}
