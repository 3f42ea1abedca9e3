import type { Book } from './book.ts';
import type { Random } from './random.ts';
import { createRandom } from './random.ts';
import { titleCase } from './words.ts';

/** The header line of a deck, in the same form for all decks of a book. */
export function writeHeader(seed: number, book: Book, part: number, rated: boolean): string {
  const random = createRandom(seed, 'header', book.index);
  const hyphens = (text: string): string => text.replaceAll(' ', '-');
  const [title, author] = [hyphens(book.title), hyphens(book.author.replace('. ', '_-'))];
  const imprint = `${random.pick(['OReilly-Media', 'Manning', 'Apress', 'No-Starch-Press'])}-${random.int(2012, 2025)}`;
  const volume = `Volume-${book.index + 1}`;
  const name = random.pickRanked([
    `${book.shelfCode}---${title}-${volume}---${author}_processed`,
    `${book.shelfCode}--${title}-${volume}_processed`,
    `${book.shelfCode}---${title}_-${volume}-${imprint}_processed`,
    `${book.shelfCode}-${title}-${volume}`,
    `${book.shelfCode}---${title}-${volume}-${imprint}${hyphens(book.author.replace(/ .\./, ''))}--_processed`,
    `${title}-${volume}_processed`,
    book.shelfCode,
  ]);
  return `# ${rated ? 'High-Quality Flashcards' : 'Flashcards'}: ${name} (Part ${part})`;
}

/** The chapter line: numbered in most books, in all of its unusual forms. */
export function writeChapterLine(random: Random, seed: number, book: Book, part: number): string {
  const numbered = createRandom(seed, 'chapters', book.index).chance(0.7);
  const chapter = 1 + Math.floor((part - 1) / 4);
  const section = ((part - 1) % 4) + 1;
  const title = (): string => titleCase(random.pickRanked(book.phrases));
  if (random.chance(0.06)) {
    return random.pick([
      'Summary',
      'Exercises',
      'Problem. Solution. Discussion',
      `Discussion. ${chapter}.${section} ${title()}. Solution`,
    ]);
  }
  if (!numbered) return title();
  if (section === 1) {
    return random.pick([
      `Chapter ${chapter} ${title()}. ${chapter}.1 ${title()}`,
      `${chapter} ${title().toUpperCase()}`,
      `${chapter}-${title()}`,
      `Chapter ${chapter}. ${title()}`,
    ]);
  }
  const first = `${chapter}.${section} ${title()}`;
  return random.pickRanked([
    first,
    `${first}. ${chapter}.${section + 1} ${title()}`,
    `${chapter}.${section}.${random.int(1, 6)} ${title()}`,
  ]);
}
