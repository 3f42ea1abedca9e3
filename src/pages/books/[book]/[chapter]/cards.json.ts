import type { APIRoute } from 'astro';
import { cardEntry } from '../../../../components/card-entry.ts';
import type { Chapter } from '../../../../library/model.ts';
import type { ChapterCardsFile } from '../../../../site/json-files.ts';
import { site } from '../../../../site/site.ts';

interface Props extends Record<string, unknown> {
  data: () => ReturnType<typeof listOf>;
}

export async function getStaticPaths() {
  const { library, page } = await site();
  const chapters = library.books.flatMap((book) => book.chapters);
  return chapters.map((chapter) => ({
    params: { book: chapter.book.slug, chapter: chapter.slug },
    ...page(() => listOf(chapter)),
  }));
}

/** The cards of a chapter in reading order. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(props.data());

function listOf({ book, slug, label, cards }: Chapter): ChapterCardsFile {
  const entries = cards.map((card) => ({ ...cardEntry(card), question: card.question }));
  return { book: book.slug, chapter: slug, title: book.title, label, cards: entries };
}
