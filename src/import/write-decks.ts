import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseDeck } from '../decks/parse-deck.ts';
import { writeCard, writeDeckTitle } from '../decks/write-deck.ts';
import { excerpt } from '../text/excerpt.ts';
import type { Problem } from '../text/problem.ts';
import { slugify } from '../text/slug.ts';
import { ImportError, type ImportedCard, type ImportedFile } from './imported.ts';

export interface WrittenDecks {
  /** Absolute paths of the books' folders. */
  folders: string[];
  decks: number;
  cards: number;
  /** Problems of cards that a deck can't represent exactly. */
  problems: Problem[];
}

/**
 * Writes decks in the regular form: one folder per book, with one deck per chapter and the images. All folders are
 * complete before the first one is moved into place.
 * @throws ImportError if the folder of a book already exists
 */
export async function writeDecks(
  files: readonly ImportedFile[],
  out: string,
): Promise<WrittenDecks> {
  const books = planBooks(files);
  for (const folder of books.keys()) {
    if (existsSync(join(out, folder)))
      throw new ImportError(
        `${join(out, folder)} is there already. Nothing was imported: move it, or choose another --out.`,
      );
  }
  await mkdir(out, { recursive: true });
  const staged = await mkdtemp(join(out, '.recto-import-'));
  const problems: Problem[] = [];
  let decks = 0;
  try {
    for (const [folder, book] of books) {
      for (const [index, deck] of [...book.chapters.values()].entries()) {
        const { text, problems: own } = writeDeck(
          deck,
          book.chapters.size > 1 ? index + 1 : undefined,
        );
        problems.push(...own);
        await writeNew(join(staged, folder, deckName(deck, index)), text);
        decks++;
      }
      for (const [name, read] of book.images)
        await writeNew(join(staged, folder, 'media', name), read());
    }
    for (const folder of books.keys()) await rename(join(staged, folder), join(out, folder));
  } finally {
    await rm(staged, { recursive: true, force: true });
  }
  const folders = [...books.keys()].map((folder) => join(out, folder));
  const cards = files.reduce((sum, file) => sum + file.cards.length, 0);
  return { folders, decks, cards, problems };
}

interface PlannedBook {
  chapters: Map<string, PlannedDeck>;
  images: Map<string, () => Uint8Array>;
}

interface PlannedDeck {
  title: string;
  chapter: string | undefined;
  cards: { file: string; card: ImportedCard }[];
}

/** Returns books by folder, with chapters in order of appearance. */
function planBooks(files: readonly ImportedFile[]): Map<string, PlannedBook> {
  const books = new Map<string, PlannedBook>();
  for (const { file, cards, images } of files) {
    for (const card of cards) {
      const folder = slugify(card.book) || 'imported';
      const book = books.get(folder) ?? {
        chapters: new Map<string, PlannedDeck>(),
        images: new Map(),
      };
      books.set(folder, book);
      const chapter = card.chapter ?? '';
      const deck = book.chapters.get(chapter) ?? {
        title: card.book,
        chapter: card.chapter,
        cards: [],
      };
      book.chapters.set(chapter, deck);
      deck.cards.push({ file, card });
      for (const name of imagesOf(card)) {
        const read = images.get(name);
        if (read) book.images.set(name, read);
      }
    }
  }
  return books;
}

function imagesOf({ heading, context, question, answer }: ImportedCard): string[] {
  const text = [heading, context, question, answer].join('\n');
  return [...text.matchAll(/\]\(media\/([^)\s]+)\)/g)].flatMap(([, name = '']) => decode(name));
}

/** Returns the name of a file; none if the address leads elsewhere. */
function decode(address: string): string[] {
  try {
    const name = decodeURIComponent(address);
    return basename(name) === name ? [name] : [];
  } catch {
    return [];
  }
}

function deckName({ chapter }: PlannedDeck, index: number): string {
  const number = String(index + 1).padStart(2, '0');
  const slug = chapter === undefined ? '' : slugify(chapter);
  return `${slug ? `${number}-${slug}` : number}.md`;
}

/** Writes a deck and parses it again, to verify that it contains the same cards. */
function writeDeck(
  deck: PlannedDeck,
  part: number | undefined,
): { text: string; problems: Problem[] } {
  const { title, chapter } = deck;
  const cards = deck.cards.map(({ card }) => writeCard(card));
  const text = writeDeckTitle({ title, chapter, part }) + cards.join('\n');
  const read = parseDeck(text).cards;
  const isWhole = read.length === deck.cards.length;
  const problems = deck.cards.flatMap(({ file, card }, index): Problem[] => {
    const again = isWhole ? read[index] : parseDeck(writeCard(card)).cards[0];
    const isSame =
      again?.written.question === fold(card.question) && again.written.answer === fold(card.answer);
    return isSame ? [] : [readsDifferently(file, card)];
  });
  return { text, problems };
}

function readsDifferently(file: string, { line, column, question }: ImportedCard): Problem {
  return {
    ...{ file, line, column, code: 'reads-differently', severity: 'warning' },
    message: `The card “${excerpt(question)}” is written as it is, but part of it reads as a marker of decks.`,
    hint: 'Look at the card in its deck, and put the part in code.',
  };
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function writeNew(path: string, contents: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, contents, { flag: 'wx' });
}
