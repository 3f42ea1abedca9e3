import { type Day, noonOf } from '../../study/day.ts';

const numbers = new Intl.NumberFormat('en-GB');
const percents = new Intl.NumberFormat('en-GB', { style: 'percent' });
const days = dates({ day: 'numeric', month: 'short', year: 'numeric' });
const months = dates({ month: 'short', year: 'numeric' });
const shortMonths = dates({ month: 'short' });

function dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
}

/** `1,204` */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** `1 card`, `1,204 cards` */
export function counted(count: number, noun: string): string {
  return `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `91%`; a dash if there is no data. */
export function formatShare(share: number | undefined): string {
  return share === undefined ? '–' : percents.format(share);
}

/** `31 Jan 2026` */
export function formatDay(day: Day): string {
  return days.format(noonOf(day));
}

/** `Jan 2026` */
export function formatMonth(day: Day): string {
  return months.format(noonOf(day));
}

/** `Jan` */
export function formatShortMonth(day: Day): string {
  return shortMonths.format(noonOf(day));
}

/** `3 h 20 min`, `12 min`, `under a minute` */
export function formatDuration(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 1) return 'under a minute';
  const hours = Math.floor(minutes / 60);
  const rest = `${minutes % 60} min`;
  if (hours === 0) return rest;
  return minutes % 60 === 0 ? `${formatNumber(hours)} h` : `${formatNumber(hours)} h ${rest}`;
}
