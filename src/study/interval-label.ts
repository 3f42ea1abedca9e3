import * as messages from '#messages/study.ts';
import { daysBetween } from './day.ts';
import type { Schedule } from './schedule.ts';

const MINUTE = 60_000;
const MONTH = 365.25 / 12;

/** Returns how long after its last review a card is due, in words: "10 min", "1 day", "2.5 months". */
export function intervalLabel({ dueAt, dueDay, lastAt, lastDay }: Schedule): string {
  if (dueAt !== undefined) {
    const minutes = Math.max(1, Math.round((dueAt - lastAt) / MINUTE));
    return minutes < 60 ? messages.minutes(minutes) : messages.hours(round(minutes / 60));
  }
  const days = daysBetween(lastDay, dueDay);
  if (days < 31) return messages.days(days);
  return days < 365 ? messages.months(round(days / MONTH)) : messages.years(round(days / 365.25));
}

/** Rounds to one decimal below ten. */
function round(count: number): number {
  return count < 10 ? Math.round(count * 10) / 10 : Math.round(count);
}
