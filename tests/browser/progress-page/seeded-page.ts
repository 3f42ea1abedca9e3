import type { BrowserContextOptions, Page } from 'playwright-core';
import { addDays, type Day } from '../../../src/study/day.ts';
import type { CardKey, StudyEvent } from '../../../src/study/events.ts';
import type { ScopeEntry } from '../../../src/study/scope.ts';
import { DAY, NOON, TODAY } from '../../study/sample-log.ts';
import { simulateYear } from '../../study/simulated-year.ts';
import { type OpenPage, openPage, siteUrl } from '../open-page.ts';

/** The last day of the simulated year, and a moment on its evening. */
export const LAST_DAY: Day = addDays(TODAY, 364);
const EVENING = NOON + 364 * DAY + 8 * 3_600_000;

/** The year of a reader who forgets one review in seven, skips one day in five, and one card each time it comes back. */
export function sampleYear(entries: readonly ScopeEntry[]): {
  events: StudyEvent[];
  hard: CardKey;
} {
  const hard = entries[3]!.key;
  let count = 0;
  const { events } = simulateYear(entries, {
    grade: (state) => {
      count++;
      if (state?.key === hard && state.schedule?.stage === 'review') return 1;
      return count % 7 === 0 ? 1 : 3;
    },
    studies: (day) => day % 5 !== 2,
  });
  return { events, hard };
}

/** The cards of all books of a site. @default site the sample site */
export async function fetchEntries(site = siteUrl('')): Promise<ScopeEntry[]> {
  const fetchJson = async (path: string): Promise<unknown> => (await fetch(site + path)).json();
  const { books } = (await fetchJson('library.json')) as { books: { id: string }[] };
  const lists = await Promise.all(books.map(({ id }) => fetchJson(`books/${id}/cards.json`)));
  return (lists as { cards: ScopeEntry[] }[]).flatMap(({ cards }) => cards);
}

/**
 * The page of progress on the evening of `LAST_DAY`, with `events` in its log, drawn to its end.
 * @default site the sample site
 */
export async function openSeeded(
  events: readonly StudyEvent[],
  options: BrowserContextOptions = {},
  site = siteUrl(''),
): Promise<OpenPage> {
  const opened = await openPage(`${site}progress/`, { timezoneId: 'UTC', ...options });
  const { page } = opened;
  await page.clock.setFixedTime(EVENING);
  await page.locator('[data-empty]:not([hidden])').waitFor();
  await seed(page, events);
  await page.reload();
  await page.locator('[data-part="hard"] [data-sentence]:not(:empty)').waitFor();
  return opened;
}

/** Puts `events` into the log and marks the states as made by an older replay, so that they are made anew. */
async function seed(page: Page, events: readonly StudyEvent[]): Promise<void> {
  await page.evaluate(async (log) => {
    const [found] = await indexedDB.databases();
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(found?.name ?? '');
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = database.transaction(['events', 'meta'], 'readwrite');
    for (const event of log) transaction.objectStore('events').add(event);
    transaction.objectStore('meta').put(0, 'replay');
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
  }, events);
}
