import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDue } from '../../src/study/card-status.ts';
import { addDays, type Day, type Moment, studyDayOf } from '../../src/study/day.ts';
import type { Rating } from '../../src/study/events.ts';
import { nextSchedule, retrievability, type Schedule } from '../../src/study/schedule.ts';
import { zoneOf } from './zones.ts';

const START = '2022-12-29' as Day;
const RATINGS: Rating[] = [1, 2, 3, 4];

/** Grades a card on the given days after the start, an hour apart within a day. */
function study(grades: readonly (readonly [Rating, number])[], retention = 0.9): Schedule {
  let schedule: Schedule | undefined;
  for (const [index, [rating, days]] of grades.entries()) {
    const now = { at: Date.parse(`${START}T12:30:00Z`) + days * 86_400_000 + index * 3_600_000 };
    schedule = nextSchedule(schedule, rating, { ...now, day: addDays(START, days) }, retention);
  }
  return schedule!;
}

// open-spaced-repetition/ts-fsrs at 32b6081, packages/fsrs/__tests__/FSRS-6.test.ts, "first repeat"
test('computes the published stabilities and difficulties for the first grades', () => {
  const after = RATINGS.map((rating) =>
    nextSchedule(undefined, rating, { at: 0, day: START }, 0.9),
  );
  expect(after.map(({ stability }) => stability)).toEqual([0.212, 1.2931, 2.3065, 8.2956]);
  expect(after.map(({ difficulty }) => difficulty)).toEqual([6.4133, 5.11217071, 2.11810397, 1]);
  expect(after.map(({ stage }) => stage)).toEqual(['learning', 'learning', 'learning', 'review']);
  expect(after.map(({ reps }) => reps)).toEqual([1, 1, 1, 1]);
  expect(after.map(({ dueDay }) => dueDay)).toEqual([START, START, START, '2023-01-06']);
  expect(after.map(({ dueAt }) => dueAt)).toEqual([60_000, 360_000, 600_000, undefined]);
});

// open-spaced-repetition/ts-fsrs at 32b6081, packages/fsrs/__tests__/FSRS-6.test.ts, "ivl_history"
test('computes the published intervals for a card reviewed whenever it is due', () => {
  const grades: Rating[] = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3];
  const intervals: number[] = [];
  let schedule: Schedule | undefined;
  let now: Moment = { at: Date.parse('2022-12-29T12:30:00Z'), day: START };
  for (const rating of grades) {
    schedule = nextSchedule(schedule, rating, now, 0.9);
    const days = (Date.parse(schedule.dueDay) - Date.parse(now.day)) / 86_400_000;
    intervals.push(days);
    now = { at: schedule.dueAt ?? now.at + days * 86_400_000, day: schedule.dueDay };
  }
  expect(intervals).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
});

// open-spaced-repetition/fsrs-rs at 037345f, src/inference.rs, test_memory_state
test('computes the published memory state after six grades', () => {
  const grades = [
    [1, 0],
    [3, 0],
    [3, 1],
    [3, 4],
    [3, 12],
    [3, 33],
  ] as const;
  const { stability, difficulty } = study(grades);
  expect(stability).toBeCloseTo(53.62691, 4);
  expect(difficulty).toBeCloseTo(6.3574867, 4);
});

// open-spaced-repetition/fsrs-rs at 037345f, src/inference.rs, test_next_interval: with a stability of 1, a card is due
// after 9, 3, and 1 days for a retention of 0.7, 0.8, and 0.9; its recall is then below the retention, and was above it
// the day before.
test.each([
  [0.7, 9],
  [0.8, 3],
  [0.9, 1],
])('stability 1 has fallen to a recall of about %d after %d days', (retention, days) => {
  const schedule: Schedule = { ...study([[4, 0]]), stability: 1, lastDay: START };
  expect(Math.abs(retrievability(schedule, addDays(START, days)) - retention)).toBeLessThan(0.02);
});

// open-spaced-repetition/ts-fsrs at 32b6081, packages/fsrs/__tests__/FSRS-6.test.ts, "get retrievability"
test('computes the published recall on the due day after a first Easy', () => {
  const schedule = study([[4, 0]]);
  expect(retrievability(schedule, schedule.dueDay)).toBe(0.9024733);
  expect(retrievability(schedule, START)).toBe(1);
});

test.each([
  ['UTC', '2026-06-15T23:30:00Z'],
  ['Europe/Berlin', '2026-06-15T23:30:00Z'],
  ['America/New_York', '2026-06-15T23:30:00Z'],
  ['Asia/Kolkata', '2026-06-15T23:30:00Z'],
  ['Europe/Berlin', '2026-03-29T00:30:00Z'],
  ['Europe/Berlin', '2026-10-25T00:30:00Z'],
  ['America/New_York', '2026-11-01T05:30:00Z'],
  ['Pacific/Kiritimati', '2026-06-15T09:30:00Z'],
])('in %s a second Good an hour after %s is one of the same day', (zone, time) => {
  const offset = zoneOf(zone);
  const moments = [Date.parse(time), Date.parse(time) + 3_600_000].map((at) => ({
    at,
    day: studyDayOf(at, offset),
  }));
  const first = nextSchedule(undefined, 3, moments[0]!, 0.9);
  const second = nextSchedule(first, 3, moments[1]!, 0.9);
  expect(second.stability).toBe(2.3065);
  expect(second.dueDay).toBe(addDays(moments[0]!.day, 2));
});

test('counts two Goods before and after 4 a.m. as a day apart', () => {
  const first = nextSchedule(undefined, 3, { at: 0, day: '2026-06-15' as Day }, 0.9);
  const second = nextSchedule(first, 3, { at: 3_600_000, day: '2026-06-16' as Day }, 0.9);
  expect(second.stability).toBeGreaterThan(7);
});

test('counts no elapsed time if the clock was set back', () => {
  const first = study([[4, 0]]);
  const back = nextSchedule(
    first,
    3,
    { at: first.lastAt - 3 * 86_400_000, day: addDays(START, -3) },
    0.9,
  );
  const same = nextSchedule(first, 3, { at: first.lastAt - 3 * 86_400_000, day: START }, 0.9);
  expect(back).toEqual(same);
  expect(back.dueDay > START).toBe(true);
  expect(retrievability(first, addDays(START, -3))).toBe(1);
});

test('makes a learning step due at its minute or on any later day', () => {
  const schedule = nextSchedule(undefined, 1, { at: 1_000_000, day: START }, 0.9);
  expect(isDue(schedule, { at: 1_059_999, day: START })).toBe(false);
  expect(isDue(schedule, { at: 1_060_000, day: START })).toBe(true);
  expect(isDue(schedule, { at: 0, day: addDays(START, 1) })).toBe(true);
});

test('makes a review due from its day on, at any time', () => {
  const schedule = study([[4, 0]]);
  expect(isDue(schedule, { at: Number.MAX_SAFE_INTEGER, day: addDays(schedule.dueDay, -1) })).toBe(
    false,
  );
  expect(isDue(schedule, { at: 0, day: schedule.dueDay })).toBe(true);
});

test('counts a lapse only if a card is forgotten after it was learned', () => {
  expect(
    study([
      [1, 0],
      [1, 0],
    ]).lapses,
  ).toBe(0);
  expect(
    study([
      [4, 0],
      [1, 8],
    ]),
  ).toMatchObject({ lapses: 1, stage: 'relearning' });
});

test('never returns a longer interval for a higher retention', () => {
  const history = fc.array(fc.tuple(fc.constantFrom(...RATINGS), fc.nat({ max: 60 })), {
    minLength: 1,
    maxLength: 8,
  });
  const retention = fc.double({ min: 0.7, max: 0.97, noNaN: true });
  fc.assert(
    fc.property(history, retention, retention, (grades, a, b) => {
      let days = 0;
      const walk = grades.map(([rating, gap]) => [rating, (days += gap)] as const);
      const [low, high] = [study(walk, Math.min(a, b)), study(walk, Math.max(a, b))];
      expect(high.dueDay <= low.dueDay).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('orders the results of Again, Hard, Good, and Easy from any state', () => {
  const history = fc.array(fc.tuple(fc.constantFrom(...RATINGS), fc.nat({ max: 60 })), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(history, (grades) => {
      let days = 0;
      const schedule = study(grades.map(([rating, gap]) => [rating, (days += gap)]));
      const now = { at: schedule.lastAt + 1, day: addDays(START, days + 5) };
      const due = RATINGS.map((rating) => nextSchedule(schedule, rating, now, 0.9).dueDay);
      expect(due).toEqual(due.toSorted());
    }),
    { numRuns: 200 },
  );
});
