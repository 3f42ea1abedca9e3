import { cacheNames } from '../../worker/cache-names.ts';
import { bookListPath, type BookList } from '../../worker/lists.ts';

/** The books kept completely on this device, by title; empty if the browser stores nothing. */
export async function keptBooks(base: string): Promise<BookList[]> {
  const { bookOf } = cacheNames(base);
  const names = await caches.keys().catch(() => []);
  const lists = await Promise.all(
    names.flatMap((name) => bookOf(name) ?? []).map((slug) => keptBook(base, slug)),
  );
  return lists.filter((list) => list !== undefined).sort((a, b) => a.title.localeCompare(b.title));
}

/** The list of a book, which is stored last and so proves that the book is complete. */
export async function keptBook(base: string, slug: string): Promise<BookList | undefined> {
  const cacheName = cacheNames(base).ofBook(slug);
  const response = await caches
    .match(base + bookListPath(slug), { cacheName })
    .catch(() => undefined);
  return (await response?.json()) as BookList | undefined;
}
