import { axisX, axisY, gridY, type PlotOptions, rectY, ruleY } from '@observablehq/plot';
import { noonOf } from '../../study/day.ts';
import type { DueOnDay } from '../../study/statistics.ts';
import { showTable } from './data-table.ts';
import { drawPlot } from './draw-plot.ts';
import { counted, formatDay, formatNumber } from './format.ts';
import { inPart, say } from './in-part.ts';
import { TIP } from './plot-tip.ts';

/** How many cards are due on each of the next days, by the current schedule. */
export function showForecast(part: HTMLElement, forecast: readonly DueOnDay[]): void {
  const sentence = forecastSentence(forecast);
  say(part, sentence);
  const label = `Columns, one a day: how many cards are due. ${sentence}`;
  drawPlot(inPart(part, '[data-plot]'), label, (width) => columns(forecast, width));
  showTable(inPart(part, '[data-rows]'), {
    caption: 'Cards due on each of the next days',
    columns: [
      { title: 'Day', cell: ({ day }) => formatDay(day) },
      { title: 'Due', cell: ({ due }) => formatNumber(due), isNumber: true },
    ],
    rows: forecast,
  });
}

function forecastSentence(forecast: readonly DueOnDay[]): string {
  const [today, ...days] = forecast;
  const later = days.reduce((sum, { due }) => sum + due, 0);
  const average = formatNumber(Math.round(later / Math.max(1, days.length)));
  const now = today?.due
    ? `${counted(today.due, 'card')} due today, overdue ones included`
    : 'No card is due today';
  return `${now}; ${formatNumber(later)} in the days after, about ${average} a day. New cards and forgotten ones will add to them.`;
}

function columns(forecast: readonly DueOnDay[], width: number): PlotOptions {
  const data = forecast.map(({ day, due }) => ({ day, due, date: new Date(noonOf(day)) }));
  const title = ({ day, due }: DueOnDay) => `${formatDay(day)}\n${counted(due, 'card')}`;
  const place = { x: 'date', y: 'due', interval: 'day' } as const;
  const most = Math.max(4, ...forecast.map(({ due }) => due));
  return {
    height: 210,
    marginLeft: 40,
    marginBottom: 40,
    marginRight: 8,
    x: { type: 'utc' },
    y: { domain: [0, most], nice: true },
    marks: [
      gridY({ ticks: 4, stroke: 'var(--hairline)', strokeOpacity: 1 }),
      axisX({ ticks: width < 480 ? '2 weeks' : 'week', tickSize: 4, label: null }),
      axisY({ ticks: 4, tickSize: 0, label: null, tickFormat: formatNumber }),
      rectY(data, {
        ...place,
        fill: 'var(--step-4)',
        inset: 0.5,
        title,
        tip: { ...TIP, pointer: 'x' },
      }),
      ruleY([0], { stroke: 'var(--edge)' }),
    ],
  };
}
