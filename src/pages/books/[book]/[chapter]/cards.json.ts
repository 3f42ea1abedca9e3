import type { APIRoute } from 'astro';
import { cardEntry } from '../../../../components/card-entry.ts';
import type { Chapter } from '../../../../library/model.ts';
import { site } from '../../../../site.ts';

export async function getStaticPaths() {
  const { library } = await site();
  const chapters = library.books.flatMap((book) => book.chapters);
  return chapters.map((chapter) => ({
    params: { book: chapter.book.slug, chapter: chapter.slug },
    props: { chapter },
  }));
}

/** The cards of a chapter in reading order. */
export const GET: APIRoute<{ chapter: Chapter }> = ({ props: { chapter } }) => {
  const { book, slug, label, cards } = chapter;
  return Response.json({
    book: book.slug,
    chapter: slug,
    title: book.title,
    label,
    cards: cards.map(cardEntry),
  });
};
