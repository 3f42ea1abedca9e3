import { format } from '#messages/format.ts';
import * as messages from '#messages/site.ts';
import type { Book, CardId, Library, LibraryCard } from '../library/model.ts';
import { bookAddress, homeAddress } from '../library/urls.ts';
import { pageAddresses, paginate } from '../text/paginate.ts';

/* Everything that a page of the library's books shows, as plain data: see page-data.ts. */

export interface HomePageData {
  /** Undefined for the first page, whose title is the library's. */
  title: string | undefined;
  /** The library's title. */
  heading: string;
  /** The number of cards and books. */
  description: string;
  address: string;
  number: number;
  /** Address of each page of the list. */
  pages: string[];
  /** The card that a first visit starts with. */
  first: FirstCard | undefined;
  /** The books of this page. */
  books: ShelfBook[];
  /** Number of books in the library. */
  bookCount: number;
}

export interface FirstCard {
  id: CardId;
  question: string;
  book: Pick<Book, 'slug' | 'title' | 'lang'>;
}

/** A book in the list. */
export interface ShelfBook extends Pick<
  Book,
  'slug' | 'title' | 'author' | 'lang' | 'cardCount' | 'revision' | 'shelfCode'
> {
  address: string;
}

const BOOKS_PER_PAGE = 60;

/** Returns the data of all pages of the list. */
export function homePages(library: Library): HomePageData[] {
  const first = library.books[0]?.chapters[0]?.cards[0];
  return paginate(library.books, BOOKS_PER_PAGE).map(({ number, count, items }) => ({
    title:
      number > 1
        ? messages.numberedTitle(messages.navigation.library, format.number(number))
        : undefined,
    heading: library.title,
    description: messages.librarySummary(library.cards.size, library.books.length),
    address: homeAddress(number),
    number,
    pages: pageAddresses(count, homeAddress),
    first: first && firstCard(first),
    books: items.map(shelfBook),
    bookCount: library.books.length,
  }));
}

function firstCard({ id, question, book: { slug, title, lang } }: LibraryCard): FirstCard {
  return { id, question, book: { slug, title, lang } };
}

function shelfBook(book: Book): ShelfBook {
  const { slug, title, author, lang, cardCount, revision, shelfCode } = book;
  const address = bookAddress(book);
  return { slug, title, author, lang, cardCount, revision, shelfCode, address };
}
