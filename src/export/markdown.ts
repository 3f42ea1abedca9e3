import { writeCard, writeDeckTitle } from '../decks/write-deck.ts';
import type { ExportFormat } from './export-scope.ts';

/**
 * Cards as their decks write them, in the regular form, below a header for each book. Where there is one chapter, the
 * chapter line names it, and the file is a deck; otherwise each chapter has a heading.
 */
export const markdown: ExportFormat = {
  name: 'markdown',
  label: 'Markdown',
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
      // A rating holds for the cards after it, too.
      yield writeCard({ ...text, rating: card.rating === rating ? undefined : card.rating });
      rating = card.rating ?? rating;
      yield '\n';
    }
  },
};
