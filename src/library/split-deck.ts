import { type ChapterLine, readChapterLine } from '../decks/chapter-line.ts';
import { groupRuns } from '../text/group-runs.ts';
import type { BookDeck } from './books.ts';
import { readPath } from './path-names.ts';
import type { ReadCard } from './read-deck.ts';

/**
 * Splits a deck with headings for chapters or sections into one deck per run of cards under the same headings. A deck
 * without a header, in a folder, has the chapters named by its path.
 */
export function splitDeck<Card extends ReadCard>(deck: BookDeck<Card>): BookDeck<Card>[] {
  const folders = deck.read.header || deck.chapterLine ? [] : readPath(deck.file).chapters;
  if (folders.length === 0 && deck.cards.every(({ above }) => above.length === 0)) return [deck];
  const runs = groupRuns(deck.cards, ({ above }) => JSON.stringify(above));
  return runs.map(({ items: cards }) => {
    const names = [...folders, ...cards[0]!.above];
    return { ...deck, cards, chapterLine: chapterLineOf(deck.chapterLine, names) };
  });
}

/** Returns the deck's chapter line with further sections, or a chapter with its sections if it has none. */
function chapterLineOf(
  line: ChapterLine | undefined,
  names: readonly string[],
): ChapterLine | undefined {
  const [first, ...rest] = names;
  if (first === undefined) return line;
  const chapter = line ?? readChapterLine(first);
  const sections = (line ? names : rest).map((title) => ({ number: '', title }));
  return {
    ...chapter,
    text: [chapter.text, ...sections.map(({ title }) => title)].join('. '),
    sections: [...chapter.sections, ...sections],
  };
}
