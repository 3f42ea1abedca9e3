/** A study day, `YYYY-MM-DD`: the reader's local day, which starts some hours after midnight. */
export type Day = string & { readonly __brand: 'Day' };

/**
 * Returns how many minutes local time is ahead of UTC at `at` (ms UTC): 60 in Berlin in winter. In a browser: `(at) =>
 * -new Date(at).getTimezoneOffset()`.
 */
export type ZoneOffset = (at: number) => number;

/** A moment with its study day. */
export interface Moment {
  /** ms UTC */
  at: number;
  day: Day;
}

/** Local hour at which a study day starts. */
export const DAY_START_HOUR = 4;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const RE_DAY = /^(?:19[789]\d|2\d{3})-\d{2}-\d{2}$/;

/** Returns whether a value is an existing day of the years 1970 to 2999; `2026-02-30` isn't one. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !RE_DAY.test(value)) return false;
  const at = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}

/** Returns the study day at `at` (ms UTC); before the local hour `startHour`, it is still the previous day. */
export function studyDayOf(at: number, zone: ZoneOffset, startHour = DAY_START_HOUR): Day {
  return numberToDay(Math.floor((at + zone(at) * MINUTE - startHour * HOUR) / DAY));
}

/** Returns the day `count` days after `day`; before it if `count` is negative. */
export function addDays(day: Day, count: number): Day {
  return numberToDay(dayToNumber(day) + count);
}

/** Returns the number of days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayToNumber(to) - dayToNumber(from);
}

/** Returns 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (dayToNumber(day) + 3) % 7;
}

/** Returns noon of `day` in UTC, in ms: represents the day for libraries that count days in UTC. */
export function noonOf(day: Day): number {
  return dayToNumber(day) * DAY + 12 * HOUR;
}

// Called for every review in a log: reading the parts is ten times as fast as `Date.parse`.
function dayToNumber(day: Day): number {
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)];
  return Date.UTC(Number(year), Number(month) - 1, Number(date)) / DAY;
}

function numberToDay(number: number): Day {
  const date = new Date(number * DAY);
  const month = String(date.getUTCMonth() + 1).padStart(2, '0');
  const ofMonth = String(date.getUTCDate()).padStart(2, '0');
  return `${date.getUTCFullYear()}-${month}-${ofMonth}` as Day;
}
