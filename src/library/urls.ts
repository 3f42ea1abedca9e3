import type { Book, Chapter, Concept, LibraryCard, SharedHeading } from './model.ts';

/** Addresses within the site, from its root, without the base path; page 1 of a list is the list itself. */
export function bookAddress(book: Pick<Book, 'slug'>): string {
  return `/books/${book.slug}/`;
}

export function bookCardsAddress(book: Pick<Book, 'slug'>): string {
  return `/books/${book.slug}/cards.json`;
}

export function chapterAddress(chapter: Chapter, page = 1): string {
  return paged(`${bookAddress(chapter.book)}${chapter.slug}/`, page);
}

export function cardAddress(card: Pick<LibraryCard, 'id'>): string {
  return `/books/${card.id}/`;
}

/** The page that lists the cards of a chapter which bear one heading. */
export function sharedHeadingAddress(chapter: Chapter, shared: SharedHeading): string {
  return `${chapterAddress(chapter)}${shared.slug}/`;
}

export function conceptIndexAddress(page = 1): string {
  return paged('/concepts/', page);
}

/** Where an entry of the index leads: a concept with one card has no page of its own. */
export function conceptAddress(concept: Concept, page = 1): string {
  const [only] = concept.cards;
  if (only && !hasOwnPage(concept)) return cardAddress(only);
  return paged(`/concepts/${concept.slug}/`, page);
}

export function hasOwnPage(concept: Concept): boolean {
  return concept.cards.length > 1;
}

function paged(address: string, page: number): string {
  return page > 1 ? `${address}page-${page}/` : address;
}
