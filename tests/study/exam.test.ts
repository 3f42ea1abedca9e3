import { expect, test } from 'vitest';
import { addDays, type Day } from '../../src/study/day.ts';
import { type ExamSources, examDateFault, planExam } from '../../src/study/exam.ts';
import { replayLog } from '../../src/study/replay.ts';
import type { ScopeEntry } from '../../src/study/scope.ts';
import { DEFAULT_SETTINGS } from '../../src/study/settings.ts';
import { createSampleLog, DAY, entry, NOON, TODAY } from './sample-log.ts';

function fresh(count: number): ScopeEntry[] {
  return Array.from({ length: count }, (_, index) => entry(`n${index}`));
}

function sourcesOf(entries: ScopeEntry[], log = createSampleLog()): ExamSources {
  const states = replayLog(log.events);
  const now = { at: NOON, day: TODAY };
  return { entries, stateOf: (key) => states.get(key), now, settings: DEFAULT_SETTINGS };
}

function total(days: readonly { introduced: number; reviewed: number }[]) {
  return days.reduce((sum, { introduced, reviewed }) => sum + introduced + reviewed, 0);
}

test('sorts cards by their recall on the day of the exam', () => {
  const log = createSampleLog();
  const [weak, strong] = [entry('weak'), entry('strong')];
  log.review(weak, 2, NOON - 10 * DAY);
  log.review(strong, 4, NOON - 10 * DAY);
  const plan = planExam(sourcesOf([strong, weak, entry('new')], log), '2026-06-25' as Day);
  expect(plan.cards.map(({ entry: { key }, recall }) => [key, Math.round(recall * 100)])).toEqual([
    ['key-new', 0],
    ['key-weak', 65],
    ['key-strong', 83],
  ]);
  expect(plan.recall).toBeCloseTo((0 + 0.65 + 0.83) / 3, 2);
});

test('starts new cards at the pace the reader wants if there is enough time', () => {
  const plan = planExam(sourcesOf(fresh(50)), '2026-07-15' as Day);
  expect(plan.daysLeft).toBe(30);
  expect(plan.days.slice(0, 4).map(({ introduced }) => introduced)).toEqual([20, 20, 10, 0]);
  expect(plan.today).toHaveLength(20);
});

test('raises the pace if time is short, and leaves days to repeat', () => {
  const plan = planExam(sourcesOf(fresh(300)), '2026-06-21' as Day);
  expect(plan.days.map(({ introduced }) => introduced)).toEqual([75, 75, 75, 75, 0, 0]);
  expect(plan.days.map(({ reviewed }) => reviewed)).toEqual([0, 0, 75, 75, 75, 75]);
  expect(plan.expected).toBeGreaterThan(0.9);
});

test('plans overdue cards weakest first and within the daily limit', () => {
  const log = createSampleLog();
  const entries = Array.from({ length: 300 }, (_, index) => entry(`r${index}`));
  for (const [index, card] of entries.entries()) log.review(card, 4, NOON - (20 + index) * DAY);
  const plan = planExam(sourcesOf(entries, log), '2026-07-15' as Day);
  expect(plan.days[0]?.reviewed).toBe(200);
  expect(plan.today.slice(0, 2).map(({ key }) => key)).toEqual(['key-r299', 'key-r298']);
  expect(plan.today).toHaveLength(200);
});

test('expects a recall above the target if the plan is followed', () => {
  const plan = planExam(sourcesOf(fresh(100)), '2026-08-15' as Day);
  expect(plan.recall).toBe(0);
  expect(plan.expected).toBeGreaterThanOrEqual(0.9);
  expect(total(plan.days)).toBeGreaterThan(200);
});

test('asks everything today if the exam is today or tomorrow', () => {
  for (const date of [TODAY, addDays(TODAY, 1)]) {
    const plan = planExam(sourcesOf(fresh(50)), date);
    expect(plan.days).toEqual([{ day: TODAY, introduced: 50, reviewed: 0 }]);
    expect(plan.today).toHaveLength(50);
  }
});

test('does not ask a card that will be known well enough', () => {
  const log = createSampleLog();
  log.review(entry('a'), 4, NOON);
  const plan = planExam(sourcesOf([entry('a')], log), '2026-06-20' as Day);
  expect(total(plan.days)).toBe(0);
  expect(plan.expected).toBe(plan.recall);
});

test('leaves out suspended cards', () => {
  const log = createSampleLog();
  log.mark(entry('a'), 'suspend');
  expect(planExam(sourcesOf([entry('a')], log), addDays(TODAY, 9)).cards).toEqual([]);
});

test('plans no work for an exam without cards', () => {
  const plan = planExam(sourcesOf([]), addDays(TODAY, 3));
  expect(plan).toMatchObject({ daysLeft: 3, cards: [], recall: 0, expected: 0, today: [] });
});

test('rejects a date in the past or too far ahead with a message', () => {
  expect(examDateFault('2026-06-14' as Day, TODAY)).toBe(
    'This day has passed. Choose today or a later day.',
  );
  expect(examDateFault('2028-06-15' as Day, TODAY)).toBe(
    'This day is more than two years ahead. Choose an earlier one.',
  );
  expect(examDateFault('2028-06-14' as Day, TODAY)).toBeUndefined();
  expect(() => planExam(sourcesOf([]), '2026-06-14' as Day)).toThrow(RangeError);
});
