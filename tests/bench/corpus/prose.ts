import type { Book } from './book.ts';
import type { Random } from './random.ts';
import { capitalise, drawWord } from './words.ts';

/** Sentences of a book: common words, sometimes its own phrases, code spans, and emphasis. */
export function drawProse(random: Random, book: Book, sentences: number): string {
  return Array.from({ length: sentences }, () => drawSentence(random, book)).join(' ');
}

export function drawSentence(random: Random, book: Book): string {
  const words = Array.from({ length: random.int(6, 20) }, () => drawTerm(random, book));
  return `${capitalise(words.join(' '))}.`;
}

/** Two to five list items. */
export function drawList(random: Random, book: Book): string {
  const numbered = random.chance(0.3);
  const items = Array.from({ length: random.int(2, 5) }, (_, index) => {
    const bullet = numbered ? `${index + 1}.` : '-';
    const label = random.chance(0.4) ? `**${capitalise(random.pickRanked(book.phrases))}**: ` : '';
    return `${bullet} ${label}${drawSentence(random, book)}`;
  });
  return items.join('\n');
}

/** A small table about phrases of the book. */
export function drawTable(random: Random, book: Book): string {
  const rows = Array.from({ length: random.int(2, 4) }, () => {
    return `| ${random.pickRanked(book.phrases)} | ${random.int(1, 999)} | ${drawWord(random)} |`;
  });
  return ['| What | Count | Kind |', '| --- | ---: | --- |', ...rows].join('\n');
}

function drawTerm(random: Random, book: Book): string {
  const roll = random.next();
  if (roll < 0.055) return random.pickRanked(book.phrases);
  if (roll < 0.065) return random.pick(book.field.tools);
  if (roll < 0.075) return `\`${drawWord(random)}_${drawWord(random)}\``;
  if (roll < 0.08) return `**${drawWord(random)}**`;
  if (roll < 0.085) return random.pick(book.field.acronyms)[0];
  return drawWord(random);
}
