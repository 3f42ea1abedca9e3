import { axisX, axisY, gridY, type PlotOptions, rectY, ruleY } from '@observablehq/plot';
import { format } from '#messages/format.ts';
import { cards } from '#messages/counts.ts';
import { forecast as messages } from '#messages/statistics.ts';
import { columns as titles } from '#messages/study-page.ts';
import { noonOf } from '../../study/day.ts';
import type { DueOnDay } from '../../study/statistics.ts';
import { showTable } from './data-table.ts';
import { drawPlot, plotText, START, TIP } from './draw-plot.ts';
import { formatDay } from './format.ts';
import { find } from '../page/find.ts';
import { setSentence } from './set-sentence.ts';

/** How many cards are due on each of the next days, by the current schedule. */
export function showForecast(part: HTMLElement, forecast: readonly DueOnDay[]): void {
  const sentence = forecastSentence(forecast);
  setSentence(part, sentence);
  const label = `${messages.plot} ${sentence}`;
  drawPlot(find(part, '[data-plot]'), label, (width) => columns(forecast, width));
  showTable(find(part, '[data-rows]'), {
    caption: messages.table,
    columns: [
      { title: titles.day, cell: ({ day }) => formatDay(day) },
      { title: messages.due, cell: ({ due }) => format.number(due), isNumber: true },
    ],
    rows: forecast,
  });
}

function forecastSentence(forecast: readonly DueOnDay[]): string {
  const [today, ...days] = forecast;
  const later = days.reduce((sum, { due }) => sum + due, 0);
  const exact = later / Math.max(1, days.length);
  const average = exact < 1 ? 0 : Math.round(exact);
  return messages.sentence(today?.due ?? 0, later, average);
}

function columns(forecast: readonly DueOnDay[], width: number): PlotOptions {
  const data = forecast.map(({ day, due }) => ({ day, due, date: new Date(noonOf(day)) }));
  const title = ({ day, due }: DueOnDay) => plotText(formatDay(day), cards(due));
  const place = { x: 'date', y: 'due', interval: 'day' } as const;
  const most = Math.max(4, ...forecast.map(({ due }) => due));
  return {
    height: 210,
    marginLeft: 40,
    marginBottom: 40,
    marginRight: 24,
    x: { type: 'utc' },
    y: { domain: [0, most], nice: true },
    marks: [
      gridY({ ticks: 4, stroke: 'var(--hairline)', strokeOpacity: 1 }),
      axisX({
        ticks: data.filter((_, at) => at % (width < 480 ? 14 : 7) === 0).map(({ date }) => date),
        tickSize: 4,
        label: null,
        tickFormat: (date: Date) => plotText(format.date(date.getTime(), 'shortDay')),
      }),
      axisY({ anchor: START, ticks: 4, tickSize: 0, label: null, tickFormat: format.number }),
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
