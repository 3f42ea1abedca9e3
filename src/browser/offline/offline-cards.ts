import { bookOf } from '../../study/scope.ts';
import { keptBooks } from './kept-books.ts';

/** What can be studied while there is no network. */
export interface OfflineCards {
  /** Slugs of the books that are kept completely. */
  books: ReadonlySet<string>;
  /** Whether the page of a card is on this device: its book is kept, or the page was visited. */
  has: (card: { id: string; url: string }) => Promise<boolean>;
}

/** How long (ms) to wait for the site before it counts as unreachable. */
const PATIENCE = 4000;

/** Undefined while the site can be reached. @param base begins and ends with `/` */
export async function findOfflineCards(base: string): Promise<OfflineCards | undefined> {
  const books = new Set((await keptBooks(base)).map(({ book }) => book));
  if (await isReachable(base, books.size > 0)) return undefined;
  return {
    books,
    has: async ({ id, url }) => books.has(bookOf(id)) || (await isStored(url)),
  };
}

/** The browser only knows whether there is a network; the site itself is contacted if that makes a difference. */
async function isReachable(base: string, isAsked: boolean): Promise<boolean> {
  if (!navigator.onLine) return false;
  if (!isAsked) return true;
  const signal = AbortSignal.timeout(PATIENCE);
  // Bypasses all caches, and so the service worker.
  const options = { method: 'HEAD', cache: 'no-store', signal } as const;
  return fetch(`${base}library.json`, options).then(
    () => true,
    () => false,
  );
}

async function isStored(url: string): Promise<boolean> {
  const found = await caches
    .match(url, { ignoreSearch: true, ignoreVary: true })
    .catch(() => undefined);
  return found !== undefined;
}
