import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  type Day,
  daysBetween,
  isDay,
  noonOf,
  studyDayOf,
  weekdayOf,
  type ZoneOffset,
} from '../../src/study/day.ts';
import { zoneOf } from './zones.ts';

const HOUR = 3_600_000;
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Australia/Lord_Howe',
];

const day = (text: string) => text as Day;
const at = (text: string) => Date.parse(text);

/** Returns the study days just before a moment and at it. */
function daysAround(moment: number, zone: string, startHour?: number): Day[] {
  return [moment - 1, moment].map((time) => studyDayOf(time, zoneOf(zone), startHour));
}

/** Returns when a study day starts (ms UTC): at 4 by the clock. */
function startOfDay(today: Day, zone: ZoneOffset): number {
  const local = at(`${today}T04:00:00Z`);
  const starts = [-24, 24].map((hours) => local - zone(local + hours * HOUR) * 60_000);
  const hits = starts.filter((start) => start + zone(start) * 60_000 === local);
  return hits.length > 0 ? Math.min(...hits) : Math.max(...starts);
}

test.each([
  ['UTC', '2026-06-15T03:59:59.999Z', '2026-06-14'],
  ['UTC', '2026-06-15T04:00:00Z', '2026-06-15'],
  ['Europe/Berlin', '2026-06-15T01:59:59Z', '2026-06-14'],
  ['Europe/Berlin', '2026-06-15T02:00:00Z', '2026-06-15'],
  ['America/New_York', '2026-06-15T07:59:00Z', '2026-06-14'],
  ['America/New_York', '2026-06-15T08:00:00Z', '2026-06-15'],
  ['Asia/Kolkata', '2026-06-14T22:29:00Z', '2026-06-14'],
  ['Asia/Kolkata', '2026-06-14T22:30:00Z', '2026-06-15'],
  ['Pacific/Kiritimati', '2026-06-14T14:00:00Z', '2026-06-15'],
])('in %s the study day of %s is %s', (zone, time, expected) => {
  expect(studyDayOf(at(time), zoneOf(zone))).toBe(expected);
});

test.each([
  ['clocks go forward in Berlin', 'Europe/Berlin', '2026-03-29', '2026-03-29T02:00:00Z', 24],
  ['clocks go back in Berlin', 'Europe/Berlin', '2026-10-25', '2026-10-25T03:00:00Z', 24],
  ['the day before they go forward', 'Europe/Berlin', '2026-03-28', '2026-03-28T03:00:00Z', 23],
  ['the day before they go back', 'Europe/Berlin', '2026-10-24', '2026-10-24T02:00:00Z', 25],
  ['clocks go forward in New York', 'America/New_York', '2026-03-08', '2026-03-08T08:00:00Z', 24],
  ['clocks go back in New York', 'America/New_York', '2026-11-01', '2026-11-01T09:00:00Z', 24],
  ['half an hour on Lord Howe', 'Australia/Lord_Howe', '2026-10-03', '2026-10-02T17:30:00Z', 23.5],
])('if %s, a study day starts at 4 by the clock', (_, zone, text, start, hours) => {
  const next = at(start) + hours * HOUR;
  expect(daysAround(at(start), zone)).toEqual([addDays(day(text), -1), text]);
  expect(daysAround(next, zone)).toEqual([text, addDays(day(text), 1)]);
});

test('starts the day after an hour that a clock change skips', () => {
  const start = at('2026-03-29T01:00:00Z');
  expect(daysAround(start, 'Europe/Berlin', 2)).toEqual(['2026-03-28', '2026-03-29']);
});

test('starts the day at the first occurrence of an hour that a clock change repeats', () => {
  const start = at('2026-10-25T00:00:00Z');
  expect(daysAround(start, 'Europe/Berlin', 2)).toEqual(['2026-10-24', '2026-10-25']);
  expect(daysAround(start + HOUR, 'Europe/Berlin', 2)).toEqual(['2026-10-25', '2026-10-25']);
});

test('starts each day where the previous one ends, in every zone and across clock changes', () => {
  const zones = ZONES.map(zoneOf);
  const days = fc.integer({ min: 0, max: 400 }).map((count) => addDays(day('2026-01-01'), count));
  fc.assert(
    fc.property(fc.constantFrom(...zones), days, (zone, today) => {
      const start = startOfDay(today, zone);
      expect(studyDayOf(start, zone)).toBe(today);
      expect(studyDayOf(start - 1, zone)).toBe(addDays(today, -1));
    }),
  );
});

test('starts the day at the hour that the reader sets', () => {
  expect(studyDayOf(at('2026-06-15T23:00:00Z'), () => 0, 0)).toBe('2026-06-15');
  expect(studyDayOf(at('2026-06-15T21:59:00Z'), () => 0, 22)).toBe('2026-06-14');
});

test('counts days across months, leap days, and clock changes', () => {
  expect(addDays(day('2028-02-28'), 2)).toBe('2028-03-01');
  expect(addDays(day('2026-01-01'), -1)).toBe('2025-12-31');
  expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
  expect(daysBetween(day('2026-10-26'), day('2026-10-24'))).toBe(-2);
});

test('begins a week on Monday', () => {
  expect([weekdayOf(day('2026-06-15')), weekdayOf(day('2026-06-21'))]).toEqual([0, 6]);
  expect(weekdayOf(day('1970-01-01'))).toBe(3);
});

test('returns noon in UTC', () => {
  expect(new Date(noonOf(day('2026-06-15'))).toISOString()).toBe('2026-06-15T12:00:00.000Z');
});

test.each(['2026-02-28', '2028-02-29', '1970-01-01', '2999-12-31'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true);
});

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '1969-12-31',
  '3000-01-01',
  '26-01-01',
  '',
  5,
])('%s is not a day', (text) => {
  expect(isDay(text)).toBe(false);
});
