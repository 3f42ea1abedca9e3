import type { LibraryCard } from './model.ts';

export interface Neighbours {
  previous: LibraryCard | undefined;
  next: LibraryCard | undefined;
}

/** The cards before and after `card` in the reading order of its book. */
export function neighbours(card: LibraryCard): Neighbours {
  const { cards } = card.chapter;
  const index = card.order - (cards[0]?.order ?? 0);
  return {
    previous: cards[index - 1] ?? chapterBeside(card, -1)?.cards.at(-1),
    next: cards[index + 1] ?? chapterBeside(card, 1)?.cards[0],
  };
}

function chapterBeside({ book, chapter }: LibraryCard, step: 1 | -1) {
  return book.chapters[book.chapters.indexOf(chapter) + step];
}
