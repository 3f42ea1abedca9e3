import { basename, dirname, extname, join } from 'node:path';
import { isImageName } from '../../compile/find-image.ts';
import { decodeText } from '../../content/decode-text.ts';
import { parseDeck } from '../../decks/parse-deck.ts';
import { createReporter, ImportError, type ImportedFile } from '../imported.ts';
import { isHashcards, readHashcards } from './hashcards.ts';
import { isObsidian, readObsidian } from './obsidian.ts';

export interface NoteOptions {
  /** Title of the book for its cards. */
  book: string;
  /** Returns the bytes of an image by its path, or undefined. */
  readImage: (path: string) => (() => Uint8Array) | undefined;
}

/**
 * Reads a Markdown file of hashcards or of Obsidian's Spaced Repetition; its name becomes the chapter.
 * @throws ImportError if it is neither
 */
export function importNote(bytes: Uint8Array, path: string, options: NoteOptions): ImportedFile {
  const file = basename(path);
  const { text, problems: decoding } = decodeText(bytes);
  const { problems, report } = createReporter(file);
  problems.push(...decoding.map((problem) => ({ file, ...problem })));
  const where = { book: options.book, chapter: basename(file, extname(file)) };
  const read = isHashcards(text) ? readHashcards : isObsidian(text) ? readObsidian : undefined;
  if (!read && parseDeck(text).cards.length > 0)
    throw new ImportError(
      `${path} is a deck already. Nothing was imported: copy it to the folder of the decks.`,
    );
  if (!read)
    throw new ImportError(
      `${path} has no cards of hashcards (\`Q:\`, \`A:\`) or of Obsidian's Spaced Repetition (\`::\`, \`?\`).`,
    );
  const images = new Map<string, () => Uint8Array>();
  const place = (markdown: string, line: number): string =>
    placeImages(markdown, (address) => {
      if (/^[a-z][a-z\d+.-]*:/i.test(address)) return undefined;
      const found = isImageName(address)
        ? options.readImage(join(dirname(path), decodeURI(address)))
        : undefined;
      const name = basename(decodeURI(address));
      if (found) images.set(name, found);
      else {
        const message = `The image “${address}” was not found; its address is kept.`;
        report({ line, column: 1 }, 'image-missing', message, 'Put the image next to the note.');
      }
      return found && `media/${encodeURIComponent(name)}`;
    });
  const cards = read(text, where, report).map((card) => ({
    ...card,
    question: place(card.question, card.line),
    answer: place(card.answer, card.line),
  }));
  return { file, cards, images, problems, notes: [] };
}

const RE_IMAGE = /!\[([^\]]*)\]\(<?([^)\s>]+)>?\)|!\[\[([^\]|]+)(?:\|([^\]]*))?\]\]/g;

function placeImages(markdown: string, addressOf: (address: string) => string | undefined): string {
  return markdown.replace(
    RE_IMAGE,
    (all, alt: string | undefined, address: string | undefined, name?: string, label?: string) => {
      const placed = addressOf(address ?? encodeURI(name ?? ''));
      return placed === undefined ? all : `![${alt ?? label ?? ''}](${placed})`;
    },
  );
}
