import { expect, test } from 'vitest';
import { addDays } from '../../src/study/day.ts';
import { offerGrades } from '../../src/study/grades.ts';
import { intervalLabel } from '../../src/study/interval-label.ts';
import { nextSchedule } from '../../src/study/schedule.ts';
import { DAY, HOUR, NOON, TODAY } from './sample-log.ts';

const now = { at: NOON, day: TODAY };

test('offers four grades with their intervals for a new card', () => {
  const grades = offerGrades(undefined, now, { desiredRetention: 0.9, grades: 4 });
  expect(grades.map(({ rating, name, interval }) => [rating, name, interval])).toEqual([
    [1, 'Again', '1 min'],
    [2, 'Hard', '6 min'],
    [3, 'Good', '10 min'],
    [4, 'Easy', '8 days'],
  ]);
});

test('offers Again and Good if the reader wants two grades', () => {
  const grades = offerGrades(undefined, now, { desiredRetention: 0.9, grades: 2 });
  expect(grades.map(({ rating, name }) => [rating, name])).toEqual([
    [1, 'Again'],
    [3, 'Good'],
  ]);
});

test('offers grades with the intervals of the schedules that they lead to', () => {
  const learned = nextSchedule(undefined, 4, now, 0.9);
  const later = { at: NOON + 8 * DAY, day: addDays(TODAY, 8) };
  for (const desiredRetention of [0.8, 0.9]) {
    const grades = offerGrades(learned, later, { desiredRetention, grades: 4 });
    const schedules = grades.map(({ rating }) =>
      nextSchedule(learned, rating, later, desiredRetention),
    );
    expect(grades.map(({ interval }) => interval)).toEqual(schedules.map(intervalLabel));
  }
});

test.each([
  [1, '1 day'],
  [2, '2 days'],
  [30, '30 days'],
  [31, '1 month'],
  [76, '2.5 months'],
  [364, '12 months'],
  [365, '1 year'],
  [500, '1.4 years'],
  [36500, '100 years'],
])('%d days are shown as %s', (days, label) => {
  const schedule = nextSchedule(undefined, 4, now, 0.9);
  expect(intervalLabel({ ...schedule, dueDay: addDays(TODAY, days) })).toBe(label);
});

test('shows an interval of hours in hours', () => {
  const schedule = nextSchedule(undefined, 1, now, 0.9);
  expect(intervalLabel({ ...schedule, dueAt: NOON + 1.5 * HOUR })).toBe('1.5 h');
});
