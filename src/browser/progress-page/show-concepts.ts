import { axisX, dodgeY, dot, type PlotOptions, ruleX } from '@observablehq/plot';
import { weakestGroups } from '../../study/recall-map.ts';
import { type Column, showTable } from './data-table.ts';
import { drawPlot } from './draw-plot.ts';
import { counted, formatNumber, formatShare } from './format.ts';
import { inPart, say } from './in-part.ts';
import type { KnownConcept } from './known-groups.ts';
import { addressLink, drillLink } from './links.ts';
import { TIP } from './plot-tip.ts';

/** More dots than these are too close to distinguish; those of the concepts with most cards are shown. */
const MOST_DOTS = 300;

/** What is known of each concept, and the weakest with a way to study them. */
export function showConcepts(
  part: HTMLElement,
  { concepts, base, aimed }: { concepts: readonly KnownConcept[]; base: string; aimed: number },
): void {
  part.hidden = concepts.length === 0;
  if (concepts.length === 0) return;
  const shown = concepts.toSorted((a, b) => b.learned - a.learned).slice(0, MOST_DOTS);
  const sentence = conceptSentence(concepts, aimed);
  say(part, sentence + dotSentence(concepts.length, shown.length));
  const label = `A dot for each concept, by the recall to be expected today. ${sentence}`;
  drawPlot(inPart(part, '[data-plot]'), label, (width) => dots(shown, aimed, width));
  const columns = conceptColumns(base);
  showTable(inPart(part, '[data-rows]'), {
    caption: 'Concepts, the least known first',
    columns,
    rows: concepts,
  });
  showWeakest(part, concepts, base);
}

function conceptSentence(concepts: readonly KnownConcept[], aimed: number): string {
  const below = concepts.filter(({ recall = 1 }) => recall < aimed).length;
  return `${counted(concepts.length, 'concept')} begun, ${below === 0 ? 'none' : formatNumber(below)} of them below the ${formatShare(aimed)} you aim at.`;
}

function dotSentence(all: number, shown: number): string {
  if (shown < all)
    return ` The dots are the ${formatNumber(shown)} of which you know the most cards.`;
  return '';
}

function conceptColumns(base: string): Column<KnownConcept>[] {
  return [
    {
      title: 'Concept',
      cell: ({ group, slug }) =>
        slug === undefined ? group : addressLink(`${base}concepts/${slug}/`, group),
    },
    { title: 'Learned', cell: ({ learned }) => formatNumber(learned), isNumber: true },
    { title: 'Recall', cell: ({ recall }) => formatShare(recall), isNumber: true },
  ];
}

function showWeakest(part: HTMLElement, concepts: readonly KnownConcept[], base: string): void {
  const place = inPart(part, '[data-weakest]');
  const withPage = concepts.filter(({ slug }) => slug !== undefined);
  const weakest = weakestGroups(withPage) as KnownConcept[];
  inPart(part, '[data-with-rows]').hidden = weakest.length === 0;
  const slugs = weakest.flatMap(({ slug }) => slug ?? []);
  if (slugs.length === 0) {
    place.replaceChildren();
    return;
  }
  const rows = document.createElement('div');
  showTable(rows, {
    caption: 'The weakest concepts',
    columns: [...conceptColumns(base), { title: 'Drill', cell: (row) => studyCell(row, base) }],
    rows: weakest,
  });
  place.replaceChildren(rows);
  if (slugs.length > 1) place.append(drillLink(slugs, { base, label: 'Study all of these' }));
}

function studyCell({ slug, group }: KnownConcept, base: string): string | Node {
  if (slug === undefined) return '';
  return drillLink([slug], { base, label: 'Study', name: `Study ${group}` });
}

function dots(concepts: readonly KnownConcept[], aimed: number, width: number): PlotOptions {
  const lowest = Math.min(aimed - 0.05, ...concepts.map(({ recall }) => recall ?? 1));
  const title = ({ group, learned, recall }: KnownConcept) =>
    `${group}\n${counted(learned, 'card')} learned, recall ${formatShare(recall)}`;
  const r = width < 480 ? 3 : 4;
  return {
    height: 190,
    marginLeft: 12,
    marginRight: 16,
    x: { domain: [Math.floor(lowest * 20) / 20, 1] },
    r: { type: 'identity' },
    marks: [
      axisX({ ticks: width < 480 ? 4 : 8, tickSize: 4, label: null, tickFormat: formatShare }),
      ruleX([aimed], { stroke: 'var(--muted)', strokeDasharray: '3 3' }),
      dot(concepts, dodgeY({ x: 'recall', r, padding: 1, fill: 'var(--step-4)', title, tip: TIP })),
    ],
  };
}
