import { shareOf } from '../../study/queue.ts';
import type { Pace } from '../../study/pace.ts';
import { bookOf } from '../../study/scope.ts';
import { type BookCounts, learningBooks, shareToday, type Today } from '../../study/today.ts';
import type { OfflineCards } from '../offline/offline-cards.ts';
import { countBooks } from './count-books.ts';
import { stateToEntry } from './due-entries.ts';
import { type Sources, selectReachable } from './material.ts';
import { now } from './now.ts';
import { readRecentPace } from './recent-pace.ts';

/** What today's session asks of each book. */
export interface DayPlan {
  today: Today;
  counts: readonly BookCounts[];
  /** Those of the cards that can be shown now, in the same order. Without a network, not all of them can. */
  here: readonly BookCounts[];
  learning: ReadonlySet<string>;
  /** How many new cards there is room for today. */
  room: number;
  pace: Pace;
  /** Due in all books, and those of them that can be shown now. */
  due: { all: number; here: number };
}

/** Plans today's session without loading any cards. @param books in the order of the shelf */
export async function readToday(
  books: readonly { id: string; cardCount: number }[],
  sources: Sources,
): Promise<DayPlan> {
  const { progress, base } = sources;
  const settings = progress.settings();
  const { day } = now(settings);
  const [counts, reviewed, offline, pace] = await Promise.all([
    countBooks(books, progress, day),
    progress.find({ reviewedOn: day }),
    sources.offline(),
    readRecentPace(progress),
  ]);
  const learning = learningBooks(counts, settings.learning);
  const done = shareOf(reviewed, day);
  const here = offline ? await countReachable(offline) : counts;
  const kept = offline ? here.filter(({ book }) => offline.books.has(book)) : counts;
  return {
    today: shareToday(here, learningBooks(kept, settings.learning), settings, done),
    counts,
    here,
    learning,
    room: Math.max(0, settings.newPerDay - done.introduced),
    pace,
    due: { all: sumDue(counts), here: sumDue(here) },
  };

  /** What can be shown without a network. */
  async function countReachable(device: OfflineCards): Promise<BookCounts[]> {
    const due = await progress.find({ dueBy: day });
    const entries = due.map((state) => stateToEntry(state, base));
    const reachable = await selectReachable(entries, device);
    const dueIn = Map.groupBy(reachable.entries, ({ id }) => bookOf(id));
    return counts.map((own) => ({
      ...own,
      due: dueIn.get(own.book)?.length ?? 0,
      fresh: device.books.has(own.book) ? own.fresh : 0,
    }));
  }
}

function sumDue(counts: readonly BookCounts[]): number {
  return counts.reduce((sum, { due }) => sum + due, 0);
}
