import { axisX, dot, type PlotOptions, ruleX } from '@observablehq/plot';
import { format } from '#messages/format.ts';
import { concept as messages, library } from '#messages/statistics.ts';
import { columns as titles, concept as conceptTitle } from '#messages/study-page.ts';
import { weakGroups } from '../../study/recall-map.ts';
import { type Column, showTable } from './data-table.ts';
import { drawPlot, plotText, TIP } from './draw-plot.ts';
import { formatShare } from './format.ts';
import { find } from '../page/find.ts';
import { setSentence } from './set-sentence.ts';
import type { KnownConcept } from './known-groups.ts';
import { addressLink, drillLink } from './links.ts';
import { type StackedDot, stackDots } from './stack-dots.ts';

/** More dots than these cannot be told apart; the concepts with the most cards are shown. */
const MAX_DOTS = 300;
/** A session covers at most this many concepts: each is a list of cards to load. */
const MAX_STUDIED = 100;

/** What is known of each concept, and the weakest ones with a way to study them. */
export function showConcepts(
  part: HTMLElement,
  { concepts, base, aimed }: { concepts: readonly KnownConcept[]; base: string; aimed: number },
): void {
  part.hidden = concepts.length === 0;
  if (concepts.length === 0) return;
  const shown = concepts.toSorted((a, b) => b.begun - a.begun).slice(0, MAX_DOTS);
  const weak = weakGroups(concepts, aimed);
  const sentence = messages.sentence(concepts.length, weak.length, formatShare(aimed));
  const isCut = shown.length < concepts.length;
  setSentence(part, isCut ? `${sentence} ${messages.mostKnown(shown.length)}` : sentence);
  const label = `${messages.plot} ${sentence}`;
  drawPlot(find(part, '[data-plot]'), label, (width) => dots(shown, aimed, width));
  const columns = conceptColumns(base);
  showTable(find(part, '[data-rows]'), {
    caption: messages.table,
    columns,
    rows: concepts,
  });
  showWeakest(part, weak, base);
}

function conceptColumns(base: string): Column<KnownConcept>[] {
  return [
    {
      title: conceptTitle,
      cell: ({ group, slug }) =>
        slug === undefined ? group : addressLink(`${base}concepts/${slug}/`, group),
    },
    { title: library.cards, cell: ({ begun }) => format.number(begun), isNumber: true },
    { title: titles.recall, cell: ({ recall }) => formatShare(recall), isNumber: true },
  ];
}

/** The concepts below the target, with one session on all of them. */
function showWeakest(part: HTMLElement, weak: readonly KnownConcept[], base: string): void {
  const place = find(part, '[data-weakest]');
  find(part, '[data-with-rows]').hidden = weak.length === 0;
  if (weak.length === 0) {
    place.replaceChildren();
    return;
  }
  const rows = document.createElement('div');
  showTable(rows, {
    caption: messages.weakestTable,
    columns: [
      ...conceptColumns(base),
      { title: messages.study, cell: (row) => studyCell(row, base) },
    ],
    rows: weak,
  });
  place.replaceChildren(rows);
  if (weak.length < 2) return;
  const picks = weak.slice(0, MAX_STUDIED).map(({ pick }) => pick);
  const name = picks.length < weak.length ? messages.studyWeakest : messages.studyAll;
  place.append(drillLink(picks, { base, label: name(picks.length) }));
}

function studyCell({ pick, group }: KnownConcept, base: string): Node {
  return drillLink([pick], { base, label: messages.study, name: messages.studyOne(group) });
}

/** Margins in pixels next to and below the dots. */
const MARGIN = { side: 12, top: 12, bottom: 30 };
const MIN_HEIGHT = 60;

function dots(concepts: readonly KnownConcept[], aimed: number, width: number): PlotOptions {
  const lowest = Math.min(aimed - 0.05, ...concepts.map(({ recall }) => recall ?? 1));
  const [from, to] = [5 * Math.floor(20 * lowest), 100];
  const shareOf = ({ recall = 1 }: KnownConcept) => recall;
  const stacks = stackDots(concepts, { shareOf, from, to, width: width - 2 * MARGIN.side });
  const high = Math.max(MIN_HEIGHT, stacks.height);
  const title = ({ item: { group, begun, recall } }: StackedDot<KnownConcept>) =>
    plotText(group, messages.facts(begun, formatShare(recall)));
  return {
    height: high + MARGIN.top + MARGIN.bottom,
    marginLeft: MARGIN.side,
    marginRight: MARGIN.side,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    x: { domain: [(from - 0.5) / 100, (to + 0.5) / 100] },
    y: { axis: null, domain: [0, high] },
    r: { type: 'identity' },
    marks: [
      axisX({ ticks: width < 480 ? 4 : 8, tickSize: 4, label: null, tickFormat: formatShare }),
      ruleX([aimed], { stroke: 'var(--muted)', strokeDasharray: '3 3' }),
      dot(stacks.dots, {
        x: 'x',
        y: 'y',
        r: stacks.radius,
        fill: 'var(--step-4)',
        title,
        tip: TIP,
      }),
    ],
  };
}
