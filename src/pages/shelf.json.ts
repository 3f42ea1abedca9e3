import type { APIRoute } from 'astro';
import type { ShelfBook } from '../browser/shelf/shelf-book.ts';
import { site } from '../site/site.ts';

/** All books for the shelf of the home page, which lists only some of them if there are many. */
export const GET: APIRoute = async () => {
  const { library } = await site();
  const books = library.books.map(
    ({ slug, title, author, shelfCode, lang, cardCount, revision }): ShelfBook => ({
      ...{ slug, title, author, shelfCode, lang, revision },
      cards: cardCount,
    }),
  );
  return Response.json({ books });
};
