import type { SearchOptions } from '../../search/query/find-cards.ts';
import { keptBooks } from './kept-books.ts';

/** The search narrowed to the books kept on this device, of which alone the index is there; undefined where none is. */
export async function withinKept(
  base: string,
  options: SearchOptions,
): Promise<SearchOptions | undefined> {
  const kept = (await keptBooks(base)).map(({ book }) => book);
  if (kept.length === 0) return undefined;
  const asked = options.chosen?.book;
  const any = asked ? kept.filter((book) => asked.includes(book)) : kept;
  // A book that is not kept leaves nothing; no book at all would leave everything.
  return { ...options, chosen: { ...options.chosen, book: any.length > 0 ? any : [''] } };
}
