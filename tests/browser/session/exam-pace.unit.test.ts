import { expect, test } from 'vitest';
import type { CardLists } from '../../../src/browser/session/card-lists.ts';
import { minutesPerDay } from '../../../src/browser/session/exam-pace.ts';
import type { Progress, StateQuery } from '../../../src/browser/store/progress.ts';
import { addDays } from '../../../src/study/day.ts';
import type { CardKey } from '../../../src/study/events.ts';
import { replayLog } from '../../../src/study/replay.ts';
import { DEFAULT_SETTINGS } from '../../../src/study/settings.ts';
import { createSampleLog, entry, NOON, TODAY } from '../../study/sample-log.ts';

const NEW_CARD = 60_000;
const pace = { due: 0, new: NEW_CARD };

/** Minutes that an exam tomorrow takes: one for each new card. */
function minutes(query: string): Promise<number> {
  const { events, review } = createSampleLog();
  review(entry('a'), 3);
  const states = replayLog(events);
  const progress = {
    settings: () => DEFAULT_SETTINGS,
    find: ({ book }: StateQuery) =>
      Promise.resolve([...states.values()].filter((state) => state.book === book)),
    states: (keys: CardKey[]) =>
      Promise.resolve(new Map([...states].filter(([key]) => keys.includes(key)))),
  } as unknown as Progress;
  const chapters = [
    { id: '1', label: 'Chapter 1', cardCount: 6 },
    { id: '2', label: 'Chapter 2', cardCount: 4 },
  ];
  const book = { id: 'book', title: 'Book', cardCount: 10, chapters, revision: 'r1' };
  const lists = {
    book: () => Promise.resolve(book),
    load: () =>
      Promise.resolve({
        title: 'Sets',
        cards: [entry('b'), entry('c', 'book/2'), entry('z', 'x/1')],
      }),
  } as unknown as CardLists;
  const exam = { query, day: addDays(TODAY, 1), title: '' };
  const now = { at: NOON, day: TODAY };
  return minutesPerDay(exam, { progress, lists, now, pace });
}

test.each([
  ['?book=book', 9],
  ['?chapter=book/1', 5],
  ['?concept=sets', 3],
  ['?book=book&chapter=book/1', 9],
  ['?chapter=book/1&ids=book/1/b,book/1/d', 5],
  ['?book=book&concept=sets', 10],
  ['?chapter=book/1&chapter=book/2&book=book&concept=sets&ids=book/1/b', 10],
  ['?chapter=book/1&concept=sets', 7],
])('each new card of %s counts once', async (query, count) => {
  expect(await minutes(query)).toBe(count);
});
