import { axisX, axisY, dot, gridY, line, type PlotOptions } from '@observablehq/plot';
import { addDays, noonOf } from '../../study/day.ts';
import type { Period, PeriodRecall, RecallMeasure } from '../../study/statistics.ts';
import { showTable } from './data-table.ts';
import { drawPlot } from './draw-plot.ts';
import { counted, formatDay, formatMonth, formatNumber, formatShare } from './format.ts';
import { inPart, say } from './in-part.ts';
import { TIP } from './plot-tip.ts';

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
  say(part, sentence);
  const place = inPart(part, '[data-plot]');
  const legend = inPart(part, '[data-legend]');
  for (const element of [place, legend]) element.hidden = periods.length === 0;
  if (periods.length > 0) {
    const few = periods.some(({ reviews }) => reviews < ENOUGH);
    const label = `A dot for each ${period}: the share recalled; a line: the target retention. ${sentence}`;
    drawPlot(place, label, () => dots(periods, period));
    legend.textContent = few
      ? `Dots: the share recalled in a ${period}; open dots have fewer than ${ENOUGH} reviews and say little. Line: the target retention.`
      : `Dots: the share recalled in a ${period}. Line: the target retention.`;
  }
  showTable(inPart(part, '[data-rows]'), {
    caption: `Recall by ${period}`,
    columns: [
      { title: period === 'week' ? 'Week of' : 'Month', cell: (row) => nameOf(row, period) },
      { title: 'Reviews', cell: ({ reviews }) => formatNumber(reviews), isNumber: true },
      { title: 'Recall', cell: (row) => formatShare(row.recall), isNumber: true },
      { title: 'Target', cell: ({ aimed }) => formatShare(aimed), isNumber: true },
      { title: 'Predicted', cell: ({ predicted }) => formatShare(predicted), isNumber: true },
    ],
    rows: periods,
  });
}

function nameOf({ start }: PeriodRecall, period: Period): string {
  return period === 'week' ? formatDay(start) : formatMonth(start);
}

function recallSentence({ reviews, recalled, recall, aimed, predicted }: RecallMeasure): string {
  if (recall === undefined || aimed === undefined) {
    return 'Recall is measured once cards come back on a later day than they were learned on.';
  }
  const share = `You recalled ${formatNumber(recalled)} of ${counted(reviews, 'card')} that came back in the last year: ${formatShare(recall)}. Your target was ${formatShare(aimed)}; ${formatShare(predicted)} was predicted.`;
  if (reviews < ENOUGH) return `${share} With so few reviews this says little yet.`;
  return share;
}

interface Dot extends PeriodRecall {
  /** The middle of the period. */
  date: Date;
}

function dots(periods: readonly PeriodRecall[], period: Period): PlotOptions {
  const data = periods.map((own): Dot => {
    return { ...own, date: new Date(noonOf(addDays(own.start, period === 'week' ? 3 : 14))) };
  });
  const lowest = Math.min(0.7, ...periods.map(({ recall }) => recall ?? 1));
  const title = (own: Dot) =>
    `${nameOf(own, period)}\n${formatShare(own.recall)} of ${counted(own.reviews, 'review')}`;
  const isEnough = ({ reviews }: Dot) => reviews >= ENOUGH;
  return {
    height: 220,
    marginLeft: 46,
    marginRight: 12,
    x: { type: 'utc', inset: 12, domain: dateRange(data, period) },
    y: { domain: [Math.floor(lowest * 10) / 10, 1] },
    marks: [
      gridY({ ticks: 4, stroke: 'var(--hairline)', strokeOpacity: 1 }),
      axisX({
        ticks: ticksOf(data),
        tickFormat: period === 'week' ? '%b %-d' : '%b',
        tickSize: 4,
        label: null,
      }),
      axisY({ ticks: 4, tickSize: 0, label: null, tickFormat: formatShare }),
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

function ticksOf(data: readonly Dot[]): Date[] {
  const every = data.length > 7 ? 2 : 1;
  return data.filter((_, index) => (data.length - 1 - index) % every === 0).map(({ date }) => date);
}
