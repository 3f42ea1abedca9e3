import type { StoredCard } from '../content/stored-deck.ts';
import type { Book, Chapter, Library, LibraryCard } from '../library/model.ts';
import type { BookExport } from './book-export.ts';
import type { SocialImage } from './social-image.ts';

/** Data for pages of cards beyond the linked model. */
export interface PageDataSource {
  stored: (card: LibraryCard) => Pick<StoredCard, 'digest' | 'mathInQuestion' | 'mathInContext'>;
  /** From `library.yaml`. */
  sourceUrl: string | undefined;
  library: Pick<Library, 'relatedTo' | 'linksOf'>;
  exportsOf: (book: Book) => readonly BookExport[];
  /** Whether pages are written as Markdown, too. */
  markdown: boolean;
  /** The day of the last change to the decks of some cards, such as `2026-11-28`; undefined if it isn't known. */
  changedOn: (cards: readonly LibraryCard[]) => string | undefined;
  /** The social image of a book or a chapter, which has that of its book if it has none. */
  imageOf: (of: Book | Chapter) => SocialImage | undefined;
  /** Whether books have feeds. */
  feeds: boolean;
}
