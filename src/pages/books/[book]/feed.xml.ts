import type { APIRoute } from 'astro';
import type { Book } from '../../../library/model.ts';
import { bookFeed } from '../../../site/book-feed.ts';
import { site } from '../../../site/site.ts';

export async function getStaticPaths() {
  const { library, feeds } = await site();
  const books = feeds ? library.books : [];
  return books.map((book) => ({ params: { book: book.slug }, props: { book } }));
}

/** The new and changed cards of a book. Only sites with an address have it. */
export const GET: APIRoute<{ book: Book }> = async ({ props: { book }, site: origin }) => {
  const { changedAt } = await site();
  const feed = await bookFeed(book, changedAt, origin!);
  return new Response(feed, { headers: { 'Content-Type': 'application/xml' } });
};
