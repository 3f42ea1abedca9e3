import { hash } from './hash.ts';
import type { Book } from './model.ts';

const known = new WeakMap<Book, string>();

/** A digest of which cards a book has: it changes where a card comes, goes or is edited. */
export function bookRevision(book: Book): string {
  const revision = known.get(book) ?? hash(book.chapters.flatMap(cardLines), 50);
  known.set(book, revision);
  return revision;
}

function cardLines({ cards }: Book['chapters'][number]): string[] {
  return cards.flatMap(({ key, digests }) => [
    key,
    digests.heading,
    digests.question,
    digests.answer,
  ]);
}
