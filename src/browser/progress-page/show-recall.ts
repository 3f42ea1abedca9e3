import { axisX, axisY, dot, gridY, line, type PlotOptions } from '@observablehq/plot';
import { format } from '#messages/format.ts';
import { recall as messages } from '#messages/statistics.ts';
import { columns as titles } from '#messages/study-page.ts';
import { addDays, noonOf } from '../../study/day.ts';
import type { Period, PeriodRecall, RecallMeasure } from '../../study/statistics.ts';
import { showTable } from './data-table.ts';
import { drawPlot, plotText, START, TIP } from './draw-plot.ts';
import { formatDay, formatShare } from './format.ts';
import { find } from '../page/find.ts';
import { setSentence } from './set-sentence.ts';

/** Fewer reviews than these say little. */
const ENOUGH = 30;

interface RecallByPeriod {
  recall: RecallMeasure;
  period: Period;
  periods: readonly PeriodRecall[];
}

/** Measured recall next to the target retention. */
export function showRecall(part: HTMLElement, { recall, period, periods }: RecallByPeriod): void {
  const sentence = recallSentence(recall);
  setSentence(part, sentence);
  const place = find(part, '[data-plot]');
  const legend = find(part, '[data-legend]');
  for (const element of [place, legend]) element.hidden = periods.length === 0;
  if (periods.length > 0) {
    const label = `${messages.plot[period]} ${sentence}`;
    drawPlot(place, label, (width) => dots(periods, period, width));
    const isOpen = periods.some(({ reviews }) => reviews < ENOUGH);
    const about = [messages.legend[period], isOpen ? messages.openDots(ENOUGH) : '', messages.line];
    legend.textContent = about.filter(Boolean).join(' ');
  }
  showTable(find(part, '[data-rows]'), {
    caption: messages.table[period],
    columns: [
      { title: messages.period[period], cell: (row) => nameOf(row, period) },
      { title: titles.reviews, cell: ({ reviews }) => format.number(reviews), isNumber: true },
      { title: titles.recall, cell: (row) => formatShare(row.recall), isNumber: true },
      { title: messages.target, cell: ({ aimed }) => formatShare(aimed), isNumber: true },
      {
        title: messages.predicted,
        cell: ({ predicted }) => formatShare(predicted),
        isNumber: true,
      },
    ],
    rows: periods,
  });
}

function nameOf({ start }: PeriodRecall, period: Period): string {
  return period === 'week' ? formatDay(start) : format.date(noonOf(start), 'month');
}

function recallSentence({ reviews, recalled, recall, aimed, predicted }: RecallMeasure): string {
  if (recall === undefined || aimed === undefined) {
    return messages.unmeasured;
  }
  const sentence = messages.sentence(recalled, reviews, {
    recall: formatShare(recall),
    target: formatShare(aimed),
    predicted: formatShare(predicted),
  });
  return reviews < ENOUGH ? `${sentence} ${messages.tooFew}` : sentence;
}

interface Dot extends PeriodRecall {
  /** The middle of the period. */
  date: Date;
}

function dots(periods: readonly PeriodRecall[], period: Period, width: number): PlotOptions {
  const data = periods.map((own): Dot => {
    return { ...own, date: new Date(noonOf(addDays(own.start, period === 'week' ? 3 : 14))) };
  });
  const lowest = Math.min(0.7, ...periods.map(({ recall }) => recall ?? 1));
  const title = (own: Dot) =>
    plotText(nameOf(own, period), messages.ofReviews(formatShare(own.recall), own.reviews));
  const isEnough = ({ reviews }: Dot) => reviews >= ENOUGH;
  const domain = dateRange(data, period);
  return {
    height: 220,
    marginLeft: 46,
    marginRight: 12,
    x: { type: 'utc', inset: 12, domain },
    y: { domain: [Math.floor(lowest * 10) / 10, 1] },
    marks: [
      gridY({ ticks: 4, stroke: 'var(--hairline)', strokeOpacity: 1 }),
      axisX({
        ticks: ticksOf(data, (domain[1].getTime() - domain[0].getTime()) / width),
        tickFormat: (date: Date) =>
          format.date(date.getTime(), period === 'week' ? 'shortDay' : 'shortMonth'),
        tickSize: 4,
        label: null,
      }),
      axisY({ anchor: START, ticks: 4, tickSize: 0, label: null, tickFormat: formatShare }),
      line(data, { x: 'date', y: 'aimed', stroke: 'var(--muted)', marker: 'none' }),
      dot(data, {
        x: 'date',
        y: 'recall',
        r: 4.5,
        fill: (own: Dot) => (isEnough(own) ? 'var(--step-4)' : 'var(--paper)'),
        stroke: 'var(--step-4)',
        title,
        tip: { ...TIP, pointer: 'x' },
      }),
    ],
  };
}

/** At least half a year or eight weeks, so that a beginner's dots are not at both edges. */
function dateRange(data: readonly Dot[], period: Period): [Date, Date] {
  const last = data.at(-1)?.date ?? new Date();
  const early = new Date(last);
  if (period === 'week') early.setUTCDate(early.getUTCDate() - 7 * 7);
  else early.setUTCMonth(early.getUTCMonth() - 5);
  const first = data[0]?.date ?? last;
  return [first < early ? first : early, last];
}

/** How far apart labels such as "Mar 26" are at least, in CSS pixels. */
const LABEL_WIDTH = 72;

/** The dots that have room for a label, the last one among them. @param scale in ms per CSS pixel */
function ticksOf(data: readonly Dot[], scale: number): Date[] {
  const ticks: Date[] = [];
  for (const { date } of data.toReversed()) {
    const next = ticks.at(-1);
    if (!next || next.getTime() - date.getTime() >= LABEL_WIDTH * scale) ticks.push(date);
  }
  return ticks;
}
