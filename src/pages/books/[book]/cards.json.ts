import type { APIRoute } from 'astro';
import { href } from '../../../site/href.ts';
import type { Book, LibraryCard } from '../../../library/model.ts';
import { cardAddress } from '../../../library/urls.ts';
import { site } from '../../../site/site.ts';

export async function getStaticPaths() {
  const { library } = await site();
  return library.books.map((book) => ({ params: { book: book.slug }, props: { book } }));
}

/** The cards of a book in reading order. */
export const GET: APIRoute<{ book: Book }> = ({ props: { book } }) => {
  const cards = book.chapters.flatMap((chapter) => chapter.cards.map(toRecord));
  return Response.json({
    book: book.slug,
    title: book.title,
    revision: book.revision,
    cards,
  });
};

function toRecord(card: LibraryCard) {
  const { id, key, chapter, label, question, rating, digests, sources, concepts } = card;
  return {
    id,
    key,
    url: href(cardAddress(card)),
    chapter: chapter.slug,
    heading: label,
    question,
    rating,
    concepts: concepts.map((concept) => concept.name),
    digests,
    sources: sources.map(({ file, line }) => ({ file, line })),
  };
}
