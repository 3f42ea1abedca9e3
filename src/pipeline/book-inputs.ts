import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedLibrary } from '../content/library-service.ts';
import type { Book } from '../library/model.ts';

/** Serializes everything in a book that a file generated from it may depend on, except images. */
export function bookInputs(book: Book, { cardOf }: LoadedLibrary, root: string): string {
  const { slug, title, author, shelfCode, imprint, lang } = book;
  const cards = book.chapters.flatMap((chapter) =>
    chapter.cards.map(({ id, key, rating, sources, concepts }) => [
      ...[id, key, rating, chapter.label, cardOf(id)?.card.deck.revision],
      sources.map(({ file, line }) => [file, line]),
      concepts.map(({ name }) => name),
    ]),
  );
  const files = new Set(
    book.chapters.flatMap((chapter) =>
      chapter.cards.flatMap(({ sources }) => sources.map(({ file }) => file)),
    ),
  );
  const stamps = [...files].map((file) => stampOf(join(root, file)));
  return JSON.stringify([{ slug, title, author, shelfCode, imprint, lang }, cards, stamps]);
}

/** Returns a file's size and modification time, or an empty string if the file is gone. */
export function stampOf(path: string): string {
  const info = statSync(path, { throwIfNoEntry: false });
  return info ? `${info.size} ${Math.floor(info.mtimeMs / 1000)}` : '';
}
