import { readSnapshot } from '../store/snapshot.ts';
import type { BookStanding } from './shelf-book.ts';

/** What the reader has done with each book that has a learned card, by slug; empty before anything was learned. */
export async function readStandings(): Promise<Map<string, BookStanding>> {
  const standings = await readSnapshot(async ({ states, now }) => {
    const found = new Map<string, BookStanding>();
    for (const { book, due = '', day = '' } of await states('due', IDBKeyRange.lowerBound(''))) {
      const standing = found.get(book) ?? { learned: 0, due: 0, lastDay: '' };
      standing.learned++;
      if (due <= now.day) standing.due++;
      if (day > standing.lastDay) standing.lastDay = day;
      found.set(book, standing);
    }
    return found;
  });
  return standings ?? new Map();
}
