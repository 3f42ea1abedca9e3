import type { ViteDevServer } from 'vite';

const RELOAD = { type: 'full-reload', path: '*' } as const;

/**
 * A script for every page in dev: as soon as the page is connected, it sends the server how many changes there had been
 * when the page was requested. Scripts can read no other header of their page, and this one only on `localhost` and with
 * HTTPS.
 */
export const SEND_CHANGES = `
  const [page] = performance.getEntriesByType('navigation');
  const changes = page.serverTiming?.find(({ name }) => name === 'changes');
  if (changes) import.meta.hot.send('recto:connected', changes.duration);
`;

/**
 * Returns a function that makes open pages show changed decks and notes: Astro forgets the addresses of pages, and
 * browsers reload, as when Astro's content store changes. Decks and notes are not in that store. A page that is loading
 * at that moment is not connected and gets no message, so it is reloaded once it has connected.
 */
export function reloadOpenPages({ environments, middlewares }: ViteDevServer): () => void {
  const { client, ...servers } = environments;
  let changes = 0;
  middlewares.use((_request, response, next) => {
    response.setHeader('Server-Timing', `changes;dur=${changes}`);
    next();
  });
  client.hot.on('recto:connected', (seen, page) => {
    if (seen < changes) page.send(RELOAD);
  });
  return () => {
    changes += 1;
    for (const { hot } of Object.values(servers)) hot.send('astro:content-changed', {});
    client.hot.send(RELOAD);
  };
}
