import type { Day } from '../../study/day.ts';
import type { BookCounts } from '../../study/today.ts';
import type { Progress } from '../store/progress.ts';

/** Counts the cards of each of `books` on the day, in order. Queries the store only about books that were begun. */
export async function countBooks(
  books: readonly { id: string; cardCount: number }[],
  progress: Pick<Progress, 'books' | 'count' | 'find'>,
  day: Day,
): Promise<BookCounts[]> {
  const [begun, suspended] = await Promise.all([
    progress.books(),
    progress.find({ suspended: true, present: true }),
  ]);
  const suspendedIn = Map.groupBy(suspended, ({ book }) => book);
  const isBegun = new Set(begun);
  return Promise.all(
    books.map(async ({ id, cardCount }) => {
      if (!isBegun.has(id)) return { book: id, due: 0, known: 0, fresh: cardCount };
      const [due, known] = await Promise.all([
        progress.count({ book: id, dueBy: day }),
        progress.count({ book: id, learned: true }),
      ]);
      const suspendedCount = suspendedIn.get(id)?.length ?? 0;
      return { book: id, due, known, fresh: Math.max(0, cardCount - known - suspendedCount) };
    }),
  );
}
