import { daysBetween } from './day.ts';
import type { Schedule } from './schedule.ts';

const MINUTE = 60_000;
const MONTH = 365.25 / 12;

/** Returns how long after its last review a card is due, in words: "10 min", "1 day", "2.5 months". */
export function intervalLabel({ dueAt, dueDay, lastAt, lastDay }: Schedule): string {
  if (dueAt !== undefined) {
    const minutes = Math.max(1, Math.round((dueAt - lastAt) / MINUTE));
    return minutes < 60 ? `${minutes} min` : `${round(minutes / 60)} h`;
  }
  const days = daysBetween(lastDay, dueDay);
  if (days < 31) return counted(days, 'day');
  return days < 365 ? counted(days / MONTH, 'month') : counted(days / 365.25, 'year');
}

function counted(count: number, unit: string): string {
  const rounded = round(count);
  return `${rounded} ${unit}${rounded === '1' ? '' : 's'}`;
}

/** Rounds to one decimal below ten. */
function round(count: number): string {
  return String(count < 10 ? Math.round(count * 10) / 10 : Math.round(count));
}
