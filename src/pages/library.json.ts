import type { APIRoute } from 'astro';
import { href } from '../site/href.ts';
import { bookAddress, bookCardsAddress, chapterAddress } from '../library/urls.ts';
import { schemaAddress, type LibraryFile } from '../site/json-files.ts';
import { site } from '../site/site.ts';

/**
 * The books of the library with their chapters and counts; `url` and `cards` are paths relative to the site's origin.
 */
export const GET: APIRoute = async () => {
  const { library } = await site();
  const books = library.books.map((book) => ({
    id: book.slug,
    title: book.title,
    author: book.author,
    shelfCode: book.shelfCode,
    lang: book.lang,
    url: href(bookAddress(book)),
    cards: href(bookCardsAddress(book)),
    cardCount: book.cardCount,
    chapters: book.chapters.map((chapter) => ({
      id: chapter.slug,
      label: chapter.label,
      url: href(chapterAddress(chapter)),
      cardCount: chapter.cards.length,
    })),
  }));
  const file: LibraryFile = {
    $schema: href(schemaAddress('library')),
    title: library.title,
    lang: library.lang,
    cardCount: library.cards.size,
    books,
  };
  return Response.json(file);
};
