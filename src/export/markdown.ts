import { writeCard, writeDeckTitle } from '../decks/write-deck.ts';
import type { ExportFormat } from './export-scope.ts';

/**
 * Cards in the regular form of decks, below a header for each book. If there is only one chapter, the chapter line
 * names it, and the file is a deck; otherwise each chapter has a heading.
 */
export const markdown: ExportFormat = {
  name: 'markdown',
  extension: 'md',
  purpose: 'cards as their decks write them',
  async *write(scope) {
    let last: { book?: object; chapter?: object } = {};
    let rating: number | undefined;
    const chapters = new Set(scope.cards.map(({ chapter }) => chapter));
    const only = chapters.size === 1 ? [...chapters][0]?.label : undefined;
    for await (const { card, text } of scope.read('markdown')) {
      const { book, chapter } = card;
      if (book !== last.book) yield writeDeckTitle({ ...book, chapter: only });
      if (only === undefined && chapter !== last.chapter)
        yield `## ${chapter.label.replace(/\s+/g, ' ')}\n\n`;
      last = { book, chapter };
      // A rating also applies to the cards after it.
      yield writeCard({ ...text, rating: card.rating === rating ? undefined : card.rating });
      rating = card.rating ?? rating;
      yield '\n';
    }
  },
};
