import { axisY, cell, type PlotOptions, text } from '@observablehq/plot';
import { weekdayOf } from '../../study/day.ts';
import type { DayActivity } from '../../study/statistics.ts';
import { showTable } from './data-table.ts';
import { drawPlot } from './draw-plot.ts';
import { counted, formatDay, formatDuration, formatNumber, formatShortMonth } from './format.ts';
import { inPart, say } from './in-part.ts';
import { showLegend } from './legend.ts';
import { TIP } from './plot-tip.ts';
import { quartileSteps, stepColor, stepOf } from './steps.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Below this width (px), a row is half a year. */
const WIDE = 480;
/** Weeks in a row: at most those that a year touches, and at least half a year. */
const WEEKS = { year: 54, least: 27 };
const MARGIN = { left: 40, top: 20 };

/** All days since the first review, as a calendar. */
export function showActivity(part: HTMLElement, activity: readonly DayActivity[]): void {
  const active = activity.filter(({ reviews }) => reviews > 0);
  const steps = quartileSteps(active.map(({ reviews }) => reviews));
  const sentence = activitySentence(active);
  say(part, sentence);
  const label = `A calendar, a square for each day. ${sentence}`;
  drawPlot(inPart(part, '[data-plot]'), label, (width) => calendar(activity, steps, width));
  showLegend(inPart(part, '[data-legend]'), [
    { step: 0, label: 'no reviews' },
    ...steps.map((start, index) => ({
      step: stepOf(start, steps),
      label: rangeLabel(start, steps[index + 1]),
    })),
  ]);
  showTable(inPart(part, '[data-rows]'), {
    caption: 'Days with reviews, the latest first',
    columns: [
      { title: 'Day', cell: ({ day }) => formatDay(day) },
      { title: 'Reviews', cell: ({ reviews }) => formatNumber(reviews), isNumber: true },
      { title: 'Time', cell: ({ durationMs }) => formatDuration(durationMs), isNumber: true },
    ],
    rows: active.toReversed(),
  });
}

function activitySentence(active: readonly DayActivity[]): string {
  const reviews = active.reduce((sum, day) => sum + day.reviews, 0);
  const time = active.reduce((sum, day) => sum + day.durationMs, 0);
  const [first] = active;
  if (!first) return 'No reviews yet.';
  return `${counted(reviews, 'review')} on ${counted(active.length, 'day')} since ${formatDay(first.day)}, ${formatDuration(time)} in all.`;
}

function rangeLabel(start: number, next: number | undefined): string {
  if (next === undefined) return `${formatNumber(start)} and more`;
  return next === start + 1
    ? formatNumber(start)
    : `${formatNumber(start)}–${formatNumber(next - 1)}`;
}

interface Square extends DayActivity {
  column: number;
  /** One row per year, or half a year in a narrow column, the latest one last. */
  row: number;
  weekday: number;
}

function calendar(
  activity: readonly DayActivity[],
  steps: readonly number[],
  width: number,
): PlotOptions {
  const weeks = weeksOf(activity);
  const most = width < WIDE ? WEEKS.least : WEEKS.year;
  const columns = Math.min(most, Math.max(WEEKS.least, weeks));
  const rows = Math.ceil(weeks / columns);
  const side = (width - MARGIN.left) / columns;
  const height = 7 * side + MARGIN.top;
  return {
    height: rows * height + 4,
    marginLeft: MARGIN.left,
    marginTop: MARGIN.top,
    marginRight: 0,
    marginBottom: 0,
    x: { axis: null, domain: Array.from({ length: columns }, (_, index) => index), padding: 0 },
    y: { domain: WEEKDAYS.map((_, index) => index), padding: 0 },
    fy: { axis: null, padding: MARGIN.top / height },
    marks: calendarMarks(toSquares(activity, columns), steps, side),
  };
}

function calendarMarks(squares: readonly Square[], steps: readonly number[], side: number) {
  const weekday = (day: number) => WEEKDAYS[day] ?? '';
  return [
    axisY({ ticks: [0, 2, 4], tickSize: 0, label: null, tickFormat: weekday }),
    cell(squares, {
      x: 'column',
      y: 'weekday',
      fy: 'row',
      fill: ({ reviews }: Square) => stepColor(reviews === 0 ? 0 : stepOf(reviews, steps)),
      inset: side > 9 ? 1 : 0.5,
      title: ({ day, reviews }: Square) => `${formatDay(day)}\n${counted(reviews, 'review')}`,
      tip: TIP,
    }),
    text(monthStarts(squares), {
      x: 'column',
      fy: 'row',
      text: ({ day }: Square) => formatShortMonth(day),
      frameAnchor: 'top',
      textAnchor: 'start',
      dx: -side / 2,
      dy: -14,
    }),
  ];
}

function weeksOf(activity: readonly DayActivity[]): number {
  const [first] = activity;
  return Math.ceil(((first ? weekdayOf(first.day) : 0) + activity.length) / 7);
}

function toSquares(activity: readonly DayActivity[], columns: number): Square[] {
  const first = activity[0];
  const offset = first ? weekdayOf(first.day) : 0;
  return activity.map((entry, index) => {
    const week = Math.floor((index + offset) / 7);
    const place = { column: week % columns, row: Math.floor(week / columns) };
    return { ...entry, ...place, weekday: weekdayOf(entry.day) };
  });
}

/** The first day of each month, unless the row ends too soon for its name. */
function monthStarts(squares: readonly Square[]): Square[] {
  const columns = Math.max(...squares.map(({ column }) => column));
  return squares.filter(({ day, column }) => day.endsWith('-01') && column < columns - 1);
}
