import type { Book, Library } from '../../library/model.ts';
import { bookAddress, chapterAddress } from '../../library/urls.ts';

/** The text of a social image. */
export interface ImageText {
  /** Above the title; empty if there is none. */
  above: string;
  title: string;
  /** Below the title. */
  below: string;
}

export interface PlannedImage {
  /** Address of the page that it is for. */
  page: string;
  /** Address of the image. */
  address: string;
  text: ImageText;
}

export interface PlanOptions {
  library: Pick<Library, 'title' | 'books'>;
  countCards: (count: number) => string;
  /** Whether the fonts have all characters of a text. */
  canDraw: (text: string) => boolean;
  /** @default 2000 */
  most?: number | undefined;
}

/** It takes 10 seconds to draw them, and 30 MB. */
const MOST = 2000;

/**
 * Returns the images of books and chapters, or of books alone if there would be more than `most`, or none. A title that
 * can't be drawn has none; a line that can't be is left out.
 */
export function planImages({
  library,
  countCards,
  canDraw,
  most = MOST,
}: PlanOptions): PlannedImage[] {
  const { title, books } = library;
  if (books.length > most) return [];
  const chapterCount = books.reduce((sum, { chapters }) => sum + chapters.length, 0);
  const withChapters = books.length + chapterCount <= most;
  const line = (...parts: (string | undefined)[]): string =>
    parts.filter((part) => part !== undefined && canDraw(part)).join(' · ');
  const imagesOf = (book: Book): PlannedImage[] => [
    image(bookAddress(book), {
      above: line(title),
      title: book.title,
      below: line(book.author, countCards(book.cardCount)),
    }),
    ...(withChapters ? book.chapters : []).map((chapter) =>
      image(chapterAddress(chapter), {
        above: line(title),
        title: chapter.label,
        below: line(book.title, countCards(chapter.cards.length)),
      }),
    ),
  ];
  return books.flatMap(imagesOf).filter(({ text }) => canDraw(text.title));
}

function image(page: string, text: ImageText): PlannedImage {
  return { page, address: `/social${page.replace(/\/$/, '')}.png`, text };
}
