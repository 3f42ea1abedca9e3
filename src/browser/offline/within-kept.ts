import type { SearchOptions } from '../../search/query/find-cards.ts';
import { keptBooks } from './kept-books.ts';

/** Narrows a search to the books kept on this device, the only ones whose index is there; undefined if there are none. */
export async function withinKept(
  base: string,
  options: SearchOptions,
): Promise<SearchOptions | undefined> {
  const kept = (await keptBooks(base)).map(({ book }) => book);
  if (kept.length === 0) return undefined;
  const asked = options.chosen?.book;
  const any = asked ? kept.filter((book) => asked.includes(book)) : kept;
  // A book that is not kept has no results; naming no book at all would search everything.
  return { ...options, chosen: { ...options.chosen, book: any.length > 0 ? any : [''] } };
}
