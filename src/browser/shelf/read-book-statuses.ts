import { readSnapshot } from '../store/snapshot.ts';
import type { BookStatus } from './shelf-book.ts';

/** What the reader has done with each book that has a learned card, by slug; empty before anything was learned. */
export async function readBookStatuses(): Promise<Map<string, BookStatus>> {
  const statuses = await readSnapshot(async ({ states, now }) => {
    const found = new Map<string, BookStatus>();
    for (const { book, due = '', day = '' } of await states('due', IDBKeyRange.lowerBound(''))) {
      const status = found.get(book) ?? { learned: 0, due: 0, lastDay: '' };
      status.learned++;
      if (due <= now.day) status.due++;
      if (day > status.lastDay) status.lastDay = day;
      found.set(book, status);
    }
    return found;
  });
  return statuses ?? new Map();
}
