import type { Book } from './book.ts';
import { drawCard } from './card.ts';
import { writeChapterLine, writeHeader } from './deck-head.ts';
import {
  MATH_IRREGULARITIES,
  STRUCTURE_IRREGULARITIES,
  type WrittenCard,
  writeRegular,
} from './irregular.ts';
import { createRandom, type Random } from './random.ts';

export interface DeckOptions {
  seed: number;
  /** The share of cards that are irregular, from 0 to 1. */
  irregular: number;
  /** Maximum number of questions. */
  limit: number;
}

export interface WrittenDeck {
  text: string;
  questions: number;
}

/** The deck with all cards of a part of a book, and sometimes a second, rated one that repeats some of them. */
export function writePart(
  book: Book,
  part: number,
  options: DeckOptions,
): { all: WrittenDeck; rated: WrittenDeck | undefined } {
  const random = createRandom(options.seed, 'part', book.index, part);
  const cards = drawCards(random, book, options);
  const chapterLine = writeChapterLine(random, options.seed, book, part);
  const write = (chosen: readonly WrittenCard[], rated: boolean): WrittenDeck => ({
    text: [
      writeHeader(options.seed, book, part, rated),
      ...(rated ? ['**Rating threshold:** >= 8/10'] : []),
      `**Starting Chapter:** ${chapterLine}`,
      `---\n\n\n${chosen.map(({ text }) => `${text}\n`).join('\n---\n\n\n')}\n---\n`,
    ].join('\n\n'),
    questions: chosen.reduce((sum, { questions }) => sum + questions, 0),
  });
  const repeated = random.chance(0.06) ? cards.filter(() => random.chance(0.5)) : [];
  return {
    all: write(cards, book.index % 2 === 1),
    rated: repeated.length > 0 ? write(repeated, true) : undefined,
  };
}

function drawCards(random: Random, book: Book, { irregular, limit }: DeckOptions): WrittenCard[] {
  const topics = random.sample(book.phrases, random.int(3, 6));
  const wanted = random.int(7, 13);
  const cards: WrittenCard[] = [];
  let questions = 0;
  for (let index = 0; index < wanted && questions < limit; index++) {
    const card = drawCard(random, book, topics);
    const draw = random.chance(irregular) ? drawIrregularity(random, book) : undefined;
    const written = draw?.(card, random, book);
    const fits = written !== undefined && questions + written.questions <= limit;
    const kept = fits ? written : { text: writeRegular(card), questions: 1 };
    cards.push(kept);
    questions += kept.questions;
  }
  return cards;
}

function drawIrregularity(random: Random, book: Book) {
  const mathematical = random.chance(book.field.math);
  return random.pick(mathematical ? MATH_IRREGULARITIES : STRUCTURE_IRREGULARITIES);
}
