import { expect, test } from 'vitest';
import type { Day } from '../../src/study/day.ts';
import { RECALL_GROUPS, recallMap, weakGroups } from '../../src/study/recall-map.ts';
import { replayLog } from '../../src/study/replay.ts';
import {
  dailyActivity,
  dueForecast,
  hardCards,
  measureRecall,
  periodOf,
  recallByPeriod,
  type Review,
} from '../../src/study/statistics.ts';
import { createSampleLog, DAY, entry, HOUR, NOON, TODAY } from './sample-log.ts';

function read(log: ReturnType<typeof createSampleLog>) {
  const reviews: Review[] = [];
  const states = replayLog(log.events, (event, before) => reviews.push({ event, before }));
  return { reviews, states };
}

test('returns the activity on each day from the first review to today', () => {
  const log = createSampleLog();
  log.review(entry('a'), 3, NOON);
  log.review(entry('b'), 3, NOON);
  log.review(entry('a'), 3, NOON - 364 * DAY);
  log.review(entry('a'), 3, NOON + DAY);
  log.undo(log.review(entry('c'), 1, NOON));
  const year = dailyActivity(read(log).reviews, TODAY);
  expect(year).toHaveLength(365);
  expect(dailyActivity([], TODAY)).toEqual([{ day: TODAY, reviews: 0, durationMs: 0 }]);
  expect(year.filter(({ reviews }) => reviews > 0)).toEqual([
    { day: '2025-06-16', reviews: 1, durationMs: 5000 },
    { day: TODAY, reviews: 2, durationMs: 10_000 },
  ]);
  expect(year.at(-1)?.day).toBe(TODAY);
});

test('forecasts overdue cards for today, skips suspended cards, and postpones buried ones', () => {
  const log = createSampleLog();
  for (const name of ['overdue', 'buried', 'suspended']) log.review(entry(name), 4, NOON - 9 * DAY);
  log.review(entry('later'), 4, NOON);
  log.review(entry('far'), 4, NOON, 0.7);
  log.bury(entry('buried'), '2026-06-17' as Day);
  log.mark(entry('suspended'), 'suspend');
  const forecast = dueForecast(read(log).states.values(), TODAY);
  expect(forecast).toHaveLength(30);
  expect(forecast.filter(({ due }) => due > 0)).toEqual([
    { day: '2026-06-15', due: 1 },
    { day: '2026-06-17', due: 1 },
    { day: '2026-06-23', due: 1 },
  ]);
});

test("measures recall over each card's first review of a day after it was learned", () => {
  const log = createSampleLog();
  const card = entry('a');
  log.review(card, 1, NOON);
  log.review(card, 4, NOON + HOUR);
  log.review(card, 3, NOON + 2 * HOUR);
  log.review(card, 1, NOON + 8 * DAY, 0.8);
  log.review(card, 3, NOON + 8 * DAY + HOUR);
  log.review(card, 2, NOON + 40 * DAY, 0.9);
  const { reviews } = read(log);
  const measure = measureRecall(reviews);
  expect(measure).toMatchObject({ reviews: 2, recalled: 1, recall: 0.5 });
  expect(measure.aimed).toBeCloseTo(0.85);
  expect(measure.predicted).toBeGreaterThan(0.5);
  expect(measure.predicted).toBeLessThan(0.9);
  const startsOf = (period: 'week' | 'month') =>
    recallByPeriod(reviews, period).map(({ start, recalled }) => [start, recalled]);
  expect(startsOf('month')).toEqual([
    ['2026-06-01', 0],
    ['2026-07-01', 1],
  ]);
  expect(startsOf('week')).toEqual([
    ['2026-06-15', 0],
    ['2026-06-22', 0],
    ['2026-07-20', 1],
  ]);
  expect(periodOf(reviews, '2026-09-14' as Day)).toBe('week');
  expect(periodOf(reviews, '2026-09-15' as Day)).toBe('month');
});

test('measures nothing if no review counts', () => {
  const none = {
    reviews: 0,
    recalled: 0,
    recall: undefined,
    aimed: undefined,
    predicted: undefined,
  };
  expect(measureRecall([])).toEqual(none);
});

test('maps recall by book, chapter, and concept', () => {
  const log = createSampleLog();
  const entries = [
    entry('a', 'book/1', ['Queue', 'Stack']),
    entry('b', 'book/2', ['Queue']),
    entry('c', 'other/1', []),
  ];
  log.review(entries[0]!, 4, NOON - 8 * DAY);
  const { states } = read(log);
  const map = (by: keyof typeof RECALL_GROUPS) =>
    recallMap(entries, (key) => states.get(key), TODAY, RECALL_GROUPS[by]);
  const known = { begun: 1, learned: 1, recall: 0.9024733, lapses: 0 };
  const unknown = { begun: 0, learned: 0, recall: undefined, lapses: 0 };
  expect(map('book')).toEqual([
    { group: 'book', cards: 2, ...known },
    { group: 'other', cards: 1, ...unknown },
  ]);
  expect(map('chapter').map(({ group, cards }) => [group, cards])).toEqual([
    ['book/1', 1],
    ['book/2', 1],
    ['other/1', 1],
  ]);
  expect(map('concept')).toEqual([
    { group: 'Queue', cards: 2, ...known },
    { group: 'Stack', cards: 1, ...known },
  ]);
});

test('recall is unknown as long as all cards are in their steps of minutes', () => {
  const log = createSampleLog();
  log.review(entry('a'), 1, NOON);
  const { states } = read(log);
  expect(
    recallMap([entry('a')], (key) => states.get(key), TODAY, RECALL_GROUPS.book),
  ).toMatchObject([{ begun: 1, learned: 0, recall: undefined }]);
});

test('groups are weak whose recall is below the target as it is shown, the weakest first', () => {
  const group = (name: string, begun: number, recall: number | undefined) => {
    return { group: name, cards: 9, begun, learned: begun, recall, lapses: 0 };
  };
  const groups = [
    group('fair', 3, 0.8),
    group('shown as 90%', 2, 0.896),
    group('weak', 5, 0.5),
    group('new', 0, undefined),
    group('as weak, more cards', 6, 0.5),
  ];
  const names = (target: number) => weakGroups(groups, target).map((found) => found.group);
  expect(names(0.9)).toEqual(['as weak, more cards', 'weak', 'fair']);
  expect(names(0.8)).toEqual(['as weak, more cards', 'weak']);
});

test('returns cards forgotten eight times, most often forgotten first', () => {
  const log = createSampleLog();
  const forget = (name: string, times: number) => {
    log.review(entry(name), 4, NOON);
    for (let index = 1; index <= times; index++) {
      log.review(entry(name), 1, NOON + 3 * index * DAY);
      log.review(entry(name), 4, NOON + 3 * index * DAY + HOUR);
    }
  };
  forget('seven', 7);
  forget('eight', 8);
  forget('nine', 9);
  const hard = hardCards(read(log).states.values());
  expect(hard.map(({ key, schedule }) => [key, schedule?.lapses])).toEqual([
    ['key-nine', 9],
    ['key-eight', 8],
  ]);
});
