import { barX, frame, type PlotOptions, ruleX, stackX } from '@observablehq/plot';
import { showTable } from './data-table.ts';
import { drawPlot } from './draw-plot.ts';
import { counted, formatNumber, formatShare } from './format.ts';
import { inPart, say } from './in-part.ts';
import type { KnownBook } from './known-groups.ts';
import { showLegend } from './legend.ts';
import type { GroupRecall } from '../../study/recall-map.ts';
import { addressLink } from './links.ts';
import { TIP } from './plot-tip.ts';
import { RECALL_STEPS, stepColor, stepOf } from './steps.ts';

type KnownChapter = KnownBook['chapters'][number];

/** Each book that was begun as one bar of its chapters, each as long as it has cards. */
export function showBooks(part: HTMLElement, books: readonly KnownBook[], base: string): void {
  say(
    part,
    'Each bar is a book and each piece a chapter, as long as its number of cards. Learned cards are colored by the recall expected today.',
  );
  showLegend(inPart(part, '[data-legend]'), [
    { step: 0, label: 'not learned' },
    { step: 1, label: 'below 70%' },
    { step: 2, label: '70–79%' },
    { step: 3, label: '80–89%' },
    { step: 4, label: '90% and more' },
  ]);
  const list = inPart(part, '[data-books]');
  const open = openBooks(list);
  const items = books.map((book) => ({ book, item: bookItem(book, base, open.has(book.group)) }));
  list.replaceChildren(...items.map(({ item }) => item));
  for (const { book, item } of items) {
    drawPlot(inPart(item, '.plot'), barLabel(book), () => bar(book.chapters));
  }
}

/** The books whose tables the reader has opened. */
function openBooks(list: HTMLElement): Set<string | undefined> {
  const items = [...list.querySelectorAll<HTMLElement>('li:has(details[open])')];
  return new Set(items.map((item) => item.dataset.book));
}

function bookItem(book: KnownBook, base: string, isOpen: boolean): HTMLElement {
  const item = document.createElement('li');
  item.dataset.book = book.group;
  const title = document.createElement('h3');
  title.append(addressLink(`${base}books/${book.group}/`, book.title));
  const facts = document.createElement('p');
  facts.className = 'count';
  facts.textContent = factsOf(book);
  const plot = document.createElement('div');
  plot.className = 'plot';
  item.append(title, facts, plot, chapterTable(book, base, isOpen));
  return item;
}

function factsOf({ begun, learned, cards, recall }: GroupRecall): string {
  const started = begun > learned ? `, ${formatNumber(begun - learned)} started` : '';
  return `${formatNumber(learned)} of ${counted(cards, 'card')} learned${started}, recall ${formatShare(recall)}`;
}

function barLabel(book: KnownBook): string {
  return `A bar of ${counted(book.chapters.length, 'chapter')}. ${factsOf(book)}.`;
}

function chapterTable(book: KnownBook, base: string, isOpen: boolean): HTMLElement {
  const details = document.createElement('details');
  details.className = 'plot-table';
  details.open = isOpen;
  const summary = document.createElement('summary');
  summary.textContent = 'Chapters, as a table';
  const rows = document.createElement('div');
  details.append(summary, rows);
  showTable(rows, {
    caption: `Chapters of ${book.title}`,
    columns: [
      {
        title: 'Chapter',
        cell: ({ group, label }: KnownChapter) => addressLink(`${base}books/${group}/`, label),
      },
      { title: 'Cards', cell: ({ cards }) => formatNumber(cards), isNumber: true },
      { title: 'Learned', cell: ({ learned }) => formatNumber(learned), isNumber: true },
      { title: 'Recall', cell: ({ recall }) => formatShare(recall), isNumber: true },
    ],
    rows: book.chapters,
  });
  return details;
}

/** A chapter's learned cards, or the others. */
interface Piece {
  chapter: KnownChapter;
  cards: number;
  step: number;
}

function bar(chapters: readonly KnownChapter[]): PlotOptions {
  const title = ({ chapter }: Piece) => `${chapter.label}\n${factsOf(chapter)}`;
  const fill = ({ step }: Piece) => stepColor(step);
  const tip = { ...TIP, pointer: 'x' } as const;
  return {
    height: 22,
    margin: 1,
    x: { axis: null },
    marks: [
      barX(chapters.flatMap(toPieces), stackX({ x: 'cards', order: null, fill, title, tip })),
      ruleX(chapterEnds(chapters), { stroke: 'var(--paper)', strokeWidth: 3 }),
      frame({ stroke: 'var(--edge)' }),
    ],
  };
}

function toPieces(chapter: KnownChapter): Piece[] {
  const { cards, learned, recall = 0 } = chapter;
  return [
    { chapter, cards: learned, step: stepOf(recall, RECALL_STEPS) },
    { chapter, cards: cards - learned, step: 0 },
  ];
}

/** Where each chapter but the last one ends, in cards from the book's beginning. */
function chapterEnds(chapters: readonly KnownChapter[]): number[] {
  let cards = 0;
  return chapters.slice(0, -1).map((chapter) => (cards += chapter.cards));
}
