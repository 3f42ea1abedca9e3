import { axisY, cell, type PlotOptions, text } from '@observablehq/plot';
import { format } from '#messages/format.ts';
import { activity as messages } from '#messages/statistics.ts';
import { columns as titles, reviews as countReviews } from '#messages/study-page.ts';
import { noonOf, weekdayOf } from '../../study/day.ts';
import type { DayActivity } from '../../study/statistics.ts';
import { showTable } from './data-table.ts';
import { drawPlot, isMirrored, plotText, START, TIP } from './draw-plot.ts';
import { formatDay, formatDuration } from './format.ts';
import { find } from '../page/find.ts';
import { setSentence } from './set-sentence.ts';
import { showLegend } from './legend.ts';
import { quartileSteps, stepColor, stepOf } from './steps.ts';

/** From Monday on. */
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];
/** Those with a label. */
const LABELED = [0, 2, 4];

/** Below this width (px), a row is half a year. */
const WIDE = 480;
/** Weeks in a row: at most those that a year touches, and at least half a year. */
const WEEKS = { year: 54, least: 27 };
const MARGIN = { left: 40, top: 20 };
/** The width of a letter in pixels, about. */
const LETTER = 7;

/** All days since the first review, as a calendar. */
export function showActivity(part: HTMLElement, activity: readonly DayActivity[]): void {
  const active = activity.filter(({ reviews }) => reviews > 0);
  const steps = quartileSteps(active.map(({ reviews }) => reviews));
  const sentence = activitySentence(active);
  setSentence(part, sentence);
  const label = `${messages.plot} ${sentence}`;
  drawPlot(find(part, '[data-plot]'), label, (width) => calendar(activity, steps, width));
  showLegend(find(part, '[data-legend]'), [
    { step: 0, label: messages.noReviews },
    ...steps.map((start, index) => ({
      step: stepOf(start, steps),
      label: rangeLabel(start, steps[index + 1]),
    })),
  ]);
  showTable(find(part, '[data-rows]'), {
    caption: messages.table,
    columns: [
      { title: titles.day, cell: ({ day }) => formatDay(day) },
      { title: titles.reviews, cell: ({ reviews }) => format.number(reviews), isNumber: true },
      {
        title: messages.time,
        cell: ({ durationMs }) => formatDuration(durationMs),
        isNumber: true,
      },
    ],
    rows: active.toReversed(),
  });
}

function activitySentence(active: readonly DayActivity[]): string {
  const reviews = active.reduce((sum, day) => sum + day.reviews, 0);
  const time = active.reduce((sum, day) => sum + day.durationMs, 0);
  const [first] = active;
  if (!first) return messages.none;
  return messages.sentence(reviews, active.length, formatDay(first.day), formatDuration(time));
}

function rangeLabel(start: number, next: number | undefined): string {
  if (next === undefined) return messages.andMore(start);
  return next === start + 1
    ? format.number(start)
    : `${format.number(start)}–${format.number(next - 1)}`;
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
  const marginLeft = Math.max(MARGIN.left, 8 + Math.max(...LABELED.map(weekdayName).map(widthOf)));
  const side = (width - marginLeft) / columns;
  const height = 7 * side + MARGIN.top;
  return {
    height: rows * height + 4,
    marginLeft,
    marginTop: MARGIN.top,
    marginRight: 0,
    marginBottom: 0,
    x: { axis: null, domain: Array.from({ length: columns }, (_, index) => index), padding: 0 },
    y: { domain: WEEKDAYS, padding: 0 },
    fy: { axis: null, padding: MARGIN.top / height },
    marks: calendarMarks(toSquares(activity, columns), steps, side),
  };
}

function calendarMarks(squares: readonly Square[], steps: readonly number[], side: number) {
  return [
    axisY({ anchor: START, ticks: LABELED, tickSize: 0, label: null, tickFormat: weekdayName }),
    cell(squares, {
      x: 'column',
      y: 'weekday',
      fy: 'row',
      fill: ({ reviews }: Square) => stepColor(reviews === 0 ? 0 : stepOf(reviews, steps)),
      inset: side > 9 ? 1 : 0.5,
      title: ({ day, reviews }: Square) => plotText(formatDay(day), countReviews(reviews)),
      tip: TIP,
    }),
    text(monthStarts(squares, side), {
      x: 'column',
      fy: 'row',
      text: monthName,
      frameAnchor: 'top',
      textAnchor: isMirrored ? 'end' : 'start',
      dx: (isMirrored ? side : -side) / 2,
      dy: -14,
    }),
  ];
}

/** @param day 0 for Monday */
function weekdayName(day: number): string {
  return format.date(Date.UTC(2024, 0, 1 + day), 'weekday');
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

/** The first day of each month, except where another name or the end of the row is too close for its name. */
function monthStarts(squares: readonly Square[], side: number): Square[] {
  const columns = 1 + Math.max(...squares.map(({ column }) => column));
  const roomFor = (name: string) => Math.ceil(widthOf(name) / side);
  const named: Square[] = [];
  for (const square of squares) {
    if (!square.day.endsWith('-01')) continue;
    const last = named.at(-1);
    const isFree =
      last?.row !== square.row || square.column - last.column >= roomFor(monthName(last));
    if (isFree && columns - square.column >= roomFor(monthName(square))) named.push(square);
  }
  return named;
}

function monthName({ day }: Square): string {
  return format.date(noonOf(day), 'shortMonth');
}

function widthOf(label: string): number {
  return LETTER * label.length;
}
