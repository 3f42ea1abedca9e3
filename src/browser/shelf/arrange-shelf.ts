import * as messages from '#messages/shelf.ts';
import { matchWords } from './match-words.ts';
import type { BookStatus, ShelfBook } from './shelf-book.ts';

export const SORTS = ['shelf', 'title', 'recent', 'due'] as const;
export const GROUPINGS = ['none', 'author', 'shelf', 'letter', 'progress'] as const;

export interface ShelfChoice {
  /** Words that title, author, or shelf code must all contain. */
  query: string;
  sort: (typeof SORTS)[number];
  group: (typeof GROUPINGS)[number];
}

export interface ShelfGroup {
  /** Empty if books are not grouped. */
  label: string;
  books: ShelfBook[];
}

/**
 * Filters, sorts, and groups the books of a shelf as the reader chose.
 * @param books in the order of the shelf
 * @param statuses by slug, of books that the reader has begun
 * @param lang of titles and authors, for sorting
 */
export function arrangeShelf(
  books: readonly ShelfBook[],
  statuses: ReadonlyMap<string, BookStatus>,
  { query, sort, group }: ShelfChoice,
  lang: string,
): ShelfGroup[] {
  const matches = matchWords(query);
  const found = books.filter(({ title, author = '', shelfCode = '' }) =>
    matches(`${title} ${author} ${shelfCode}`),
  );
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const byTitle = (a: ShelfBook, b: ShelfBook): number => compare(a.title, b.title);
  const of = ({ slug }: ShelfBook): BookStatus | undefined => statuses.get(slug);
  const recent = (a: ShelfBook, b: ShelfBook): number =>
    compare(of(b)?.lastDay ?? '', of(a)?.lastDay ?? '');
  const due = (a: ShelfBook, b: ShelfBook): number => (of(b)?.due ?? 0) - (of(a)?.due ?? 0);
  const sorted = {
    shelf: () => found,
    title: () => found.toSorted(byTitle),
    recent: () => found.toSorted(recent),
    due: () => found.toSorted((a, b) => due(a, b) || recent(a, b)),
  }[sort]();
  const groups = Map.groupBy(sorted, (book) => labelOf(book, of(book), group));
  const named = [...groups].map(([label, own]) => ({ label, books: own }));
  return group === 'progress'
    ? named.sort((a, b) => STATUS_ORDER.indexOf(a.label) - STATUS_ORDER.indexOf(b.label))
    : named.sort(
        (a, b) => Number(a.label === REST) - Number(b.label === REST) || compare(a.label, b.label),
      );
}

const REST = messages.others;
const STATUS_ORDER = Object.values(messages.statuses);

function labelOf(
  { title, author, shelfCode, cards }: ShelfBook,
  status: BookStatus | undefined,
  group: ShelfChoice['group'],
): string {
  switch (group) {
    case 'none':
      return '';
    case 'author':
      return author ?? REST;
    case 'shelf':
      // `10A008`: the shelf is `10A`.
      return (shelfCode && /^\d*\p{L}*/u.exec(shelfCode)?.[0]) || REST;
    case 'letter':
      return /\p{L}|\p{N}/u.exec(title.normalize('NFKD'))?.[0].toUpperCase() ?? REST;
    case 'progress':
      if (!status) return messages.statuses.new;
      if (status.due > 0) return messages.statuses.due;
      return status.learned >= cards ? messages.statuses.learned : messages.statuses.begun;
  }
}
