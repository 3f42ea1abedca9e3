import { format } from '#messages/format.ts';
import { hoursAndMinutes, underAMinute } from '#messages/statistics.ts';
import * as units from '#messages/study.ts';
import { type Day, noonOf } from '../../study/day.ts';

/** `91%`; a dash if there is no data. */
export function formatShare(share: number | undefined): string {
  return share === undefined ? '–' : format.percent(share);
}

/** `January 31, 2026` */
export function formatDay(day: Day): string {
  return format.date(noonOf(day));
}

/** `3 h 20 min`, `12 min`, `under a minute` */
export function formatDuration(ms: number): string {
  const all = Math.round(ms / 60_000);
  if (all < 1) return underAMinute;
  const [hours, minutes] = [Math.floor(all / 60), all % 60];
  if (hours === 0) return units.minutes(minutes);
  if (minutes === 0) return units.hours(hours);
  return hoursAndMinutes(units.hours(hours), units.minutes(minutes));
}
