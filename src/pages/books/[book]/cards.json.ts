import type { APIRoute } from 'astro';
import { cardEntry } from '../../../components/card-entry.ts';
import { cardAddress } from '../../../library/urls.ts';
import { href } from '../../../site/href.ts';
import type { Book, LibraryCard } from '../../../library/model.ts';
import { schemaAddress, type BookCardsFile } from '../../../site/json-files.ts';
import { site } from '../../../site/site.ts';

export async function getStaticPaths() {
  const { library } = await site();
  return library.books.map((book) => ({ params: { book: book.slug }, props: { book } }));
}

/** The cards of a book in reading order. */
export const GET: APIRoute<{ book: Book }> = async ({ props: { book } }) => {
  const { changedAt } = await site();
  const toRecord = (card: LibraryCard): BookCardsFile['cards'][number] => ({
    ...cardEntry(card),
    question: card.question,
    concepts: card.concepts.map(({ name }) => name),
    url: href(cardAddress(card)),
    chapter: card.chapter.slug,
    rating: card.rating,
    sources: card.sources.map(({ file, line }) => ({ file, line })),
    changedAt: changedAt(card),
  });
  const file: BookCardsFile = {
    $schema: href(schemaAddress('cards')),
    book: book.slug,
    title: book.title,
    revision: book.revision,
    cards: book.chapters.flatMap((chapter) => chapter.cards.map(toRecord)),
  };
  return Response.json(file);
};
