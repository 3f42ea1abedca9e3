import type { DayShare } from './queue.ts';
import type { ChosenBooks, Settings } from './settings.ts';

/** Maximum number of books being learned at once, unless the reader chooses more. */
const BOOKS = 3;

/** What a book holds for its reader. */
export interface BookCounts {
  book: string;
  /** Number of cards due today. */
  due: number;
  /** Number of cards that were ever learned. */
  known: number;
  /** Number of cards to start: neither learned nor suspended. */
  fresh: number;
}

/** What today's session asks. */
export interface TodayShare {
  due: number;
  new: number;
}

/** Today's share of each book, and of all of them. */
export interface Today extends TodayShare {
  /** By slug. Where the daily limit cuts reviews off, a book may have fewer than `due`. */
  books: ReadonlyMap<string, TodayShare>;
}

/**
 * Returns the slugs of the books that a reader is learning: those chosen, and the three with the most learned cards
 * that are neither finished nor turned off. If none was begun or chosen, the first book that has cards. @param books in
 * the order of the shelf
 */
export function learningBooks(books: readonly BookCounts[], chosen: ChosenBooks): Set<string> {
  const chosenFor = ({ book }: BookCounts): boolean | undefined => chosen[book]?.value;
  const open = books.filter((counts) => chosenFor(counts) === undefined && counts.fresh > 0);
  const begun = open.filter(({ known }) => known > 0).sort((a, b) => b.known - a.known);
  const learning = [...books.filter(chosenFor), ...begun.slice(0, BOOKS)];
  const isFirstVisit = learning.length === 0 && books.every(({ known }) => known === 0);
  return new Set((isFirstVisit ? open.slice(0, 1) : learning).map(({ book }) => book));
}

/**
 * Returns what today's session asks of each book, within what is left of the day. Books take turns at giving new cards;
 * there are none while reviews are left over for later days.
 */
export function shareToday(
  books: readonly BookCounts[],
  learning: ReadonlySet<string>,
  limits: Pick<Settings, 'newPerDay' | 'reviewsPerDay'>,
  done: DayShare,
): Today {
  const due = books.reduce((sum, counts) => sum + counts.due, 0);
  const reviews = Math.min(due, Math.max(0, limits.reviewsPerDay - done.reviewed));
  const room = reviews < due ? 0 : Math.max(0, limits.newPerDay - done.introduced);
  const fresh = shareNew(
    books.filter(({ book }) => learning.has(book)),
    room,
  );
  const shares = books.map((counts) => {
    const share = { due: Math.min(counts.due, reviews), new: fresh.get(counts.book) ?? 0 };
    return [counts.book, share] as const;
  });
  const begun = [...fresh.values()].reduce((sum, count) => sum + count, 0);
  return { due: reviews, new: begun, books: new Map(shares) };
}

/** Divides up to `count` new cards among `books`, which take turns as in `interleaveNew`. */
export function shareNew(
  books: readonly Pick<BookCounts, 'book' | 'fresh'>[],
  count: number,
): Map<string, number> {
  const shares = new Map(books.map(({ book }) => [book, 0]));
  let open = books.filter(({ fresh }) => fresh > 0);
  for (let left = count; left > 0 && open.length > 0;) {
    for (const { book } of open.slice(0, left)) shares.set(book, (shares.get(book) ?? 0) + 1);
    left -= open.length;
    open = open.filter(({ book, fresh }) => (shares.get(book) ?? 0) < fresh);
  }
  return shares;
}
