import { packCandidates } from '../../src/concepts/candidate.ts';
import { readChapterLine } from '../../src/decks/chapter-line.ts';
import { readHeader } from '../../src/decks/header.ts';
import { createArranger } from '../../src/library/arrange.ts';
import { digestsOf } from '../../src/library/card-identity.ts';
import type { ReadCard, ReadDeck } from '../../src/library/read-deck.ts';

export interface DeckSketch {
  /** The text after `# Flashcards: `; undefined for a deck without a header. */
  header?: string;
  /** The text after `**Starting Chapter:** `. */
  chapter?: string;
  cards?: CardSketch[];
  /** The headings of its chapter and sections, for each card that has any. */
  above?: string[][];
}

export type CardSketch = [heading: string, question: string, answer?: string];

/** Arranges decks without reusing any. */
export const arrange = <Card extends ReadCard>(decks: readonly ReadDeck<Card>[]) =>
  createArranger<Card>()(decks);

/** Creates a deck as if it had been read, with cards ten lines apart. */
export function sketchDeck(
  file: string,
  { header, chapter, cards = [], above = [] }: DeckSketch,
): ReadDeck {
  return {
    file,
    header: header === undefined ? undefined : readHeader(`# Flashcards: ${header}`)?.header,
    chapterLine: chapter === undefined ? undefined : readChapterLine(chapter),
    cards: cards.map((card, index) => ({
      ...sketchCard(card, 10 * (index + 1)),
      above: above[index] ?? [],
    })),
  };
}

function sketchCard([heading, question, answer = 'Yes.']: CardSketch, line = 10): ReadCard {
  const written = { heading, question, answer };
  return {
    written,
    digests: digestsOf(written),
    heading,
    question,
    candidates: packCandidates([]),
    categories: [],
    above: [],
    rating: undefined,
    hasMath: false,
    hasCode: false,
    place: { line, column: 1 },
  };
}
