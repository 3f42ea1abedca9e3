import type { ChapterSection } from './chapter-sections.ts';
import type { Book, Chapter, Concept, LibraryCard, SharedHeading } from './model.ts';

// Addresses within the site begin with `/`, without the base path. Page 1 of a list is at the address of the list.

export function homeAddress(page = 1): string {
  return paged('/', page);
}

export function bookAddress(book: Pick<Book, 'slug'>): string {
  return `/books/${book.slug}/`;
}

export function bookCardsAddress(book: Pick<Book, 'slug'>): string {
  return `/books/${book.slug}/cards.json`;
}

/** Address of the exported file of a book on a built site. */
export function exportAddress(book: Pick<Book, 'slug'>, extension: string): string {
  return `/exports/${book.slug}.${extension}`;
}

/** The text of a whole book. */
export function bookTextAddress(book: Pick<Book, 'slug'>): string {
  return `${bookAddress(book)}llms-full.txt`;
}

export function feedAddress(book: Pick<Book, 'slug'>): string {
  return `${bookAddress(book)}feed.xml`;
}

/** What a page shows, as Markdown. */
export function markdownAddress(page: string): string {
  return `${page}index.md`;
}

/** Whether a file of a built site is a page, rather than an export of a book. */
export function isPageFile(file: string): boolean {
  return file.endsWith('.html') && !file.startsWith('exports/');
}

export function chapterAddress(chapter: Chapter, page = 1): string {
  return paged(`${bookAddress(chapter.book)}${chapter.slug}/`, page);
}

/** Address of a section of a chapter, on the page of the chapter that it starts on. */
export function sectionAddress(chapter: Chapter, { number, page }: ChapterSection): string {
  return `${chapterAddress(chapter, page)}#${sectionId(number)}`;
}

/** The `id` of a section on its chapter's page; an underscore distinguishes it from the slugs of cards. */
export function sectionId(number: number): string {
  return `_s${number}`;
}

export function cardAddress(card: Pick<LibraryCard, 'id'>): string {
  return `/books/${card.id}/`;
}

/** Address of the page that lists the cards with one heading of a chapter. */
export function sharedHeadingAddress(chapter: Chapter, shared: SharedHeading): string {
  return `${chapterAddress(chapter)}${shared.slug}/`;
}

export function conceptIndexAddress(page = 1): string {
  return paged('/concepts/', page);
}

/** Address that an entry of the index links to: the card, for a concept with a single card, or the concept's page. */
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

/** Returns the address on the site, without the base path, of an image of the content folder. */
export function imageAddress(path: string): string {
  return `/files/${path.split('/').map(encodeURIComponent).join('/')}`;
}
