import type { APIRoute } from 'astro';
import { cardEntry } from '../../../../components/card-entry.ts';
import type { Chapter } from '../../../../library/model.ts';
import { site } from '../../../../site/site.ts';

export async function getStaticPaths() {
  const { library, keys } = await site();
  const chapters = library.books.flatMap((book) => book.chapters);
  return chapters.map((chapter) => ({
    params: { book: chapter.book.slug, chapter: chapter.slug },
    props: { chapter },
    cacheKey: keys.list(headOf(chapter), chapter.cards),
  }));
}

/** The cards of a chapter in reading order. */
export const GET: APIRoute<{ chapter: Chapter }> = ({ props: { chapter } }) => {
  return Response.json({ ...headOf(chapter), cards: chapter.cards.map(cardEntry) });
};

function headOf({ book, slug, label }: Chapter) {
  return { book: book.slug, chapter: slug, title: book.title, label };
}
