import { hash } from '../text/hash.ts';
import type { Book } from './model.ts';

interface Revision {
  cards: string;
  whole: string;
}

const known = new WeakMap<Book, Revision>();

/** A digest of which cards a book has: it changes where a card comes, goes or is edited. Begins with `cardsRevision`. */
export function bookRevision(book: Book): string {
  return revisionOf(book).whole;
}

/** Changes where a card comes, goes or is asked otherwise, but not with an answer: what every card of the book tells. */
export function cardsRevision(book: Book): string {
  return revisionOf(book).cards;
}

function revisionOf(book: Book): Revision {
  const found = known.get(book);
  if (found) return found;
  const cards = book.chapters.flatMap((chapter) => chapter.cards);
  const asked = cards.flatMap(({ key, digests }) => [key, digests.heading, digests.question]);
  const first = hash(asked, 50);
  const answers = cards.map(({ digests }) => digests.answer);
  const revision = { cards: first, whole: first + hash(answers, 50) };
  known.set(book, revision);
  return revision;
}
