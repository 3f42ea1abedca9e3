import { drawBook } from './book.ts';
import { writePart } from './deck.ts';

export interface CorpusOptions {
  /** Number of questions, without those in decks that repeat others. */
  cards: number;
  /** @default 1 */
  seed?: number;
  /** The share of irregular cards. @default 0.25 */
  irregular?: number;
}

export interface CorpusDeck {
  /** Inside the folder of decks, `/`-separated. */
  path: string;
  text: string;
  /** Number of its questions that count toward `cards`: none in a deck that repeats another one. */
  questions: number;
}

/**
 * A library of decks like those generated from textbooks: books of some sixty decks of some ten cards. Equal options
 * give equal bytes, and a smaller library is the beginning of a larger one, except for its last deck.
 */
export function* generateCorpus({
  cards,
  seed = 1,
  irregular = 0.25,
}: CorpusOptions): Generator<CorpusDeck> {
  let left = cards;
  for (let index = 0; left > 0; index++) {
    const book = drawBook(seed, index);
    const folder = `${book.shelfCode}-${book.title.toLowerCase().replaceAll(/[^a-z\d]+/g, '-')}`;
    for (let part = 1; part <= book.parts && left > 0; part++) {
      const { all, rated } = writePart(book, part, { seed, irregular, limit: left });
      left -= all.questions;
      const stem = `${folder}/part-${String(part).padStart(3, '0')}`;
      yield { path: `${stem}.md`, ...all };
      if (rated) yield { path: `${stem}-rated.md`, text: rated.text, questions: 0 };
    }
  }
}
