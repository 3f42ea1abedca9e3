import { shareOf } from '../../study/queue.ts';
import type { Pace } from '../../study/pace.ts';
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
  const all = counts.reduce((sum, { due }) => sum + due, 0);
  const unreachable = offline ? await countUnreachable(sources, offline) : 0;
  const here = offline
    ? new Set([...learning].filter((book) => offline.books.has(book)))
    : learning;
  const today = shareToday(counts, here, settings, done);
  return {
    today: { ...today, due: Math.min(today.due, all - unreachable) },
    counts,
    learning,
    room: Math.max(0, settings.newPerDay - done.introduced),
    pace,
    due: { all, here: all - unreachable },
  };

  /** How many of the due cards cannot be shown without a network. */
  async function countUnreachable(
    { progress: store }: Sources,
    reach: OfflineCards,
  ): Promise<number> {
    const due = await store.find({ dueBy: day });
    const entries = due.map((state) => stateToEntry(state, base));
    return (await selectReachable(entries, reach)).unreachable;
  }
}
