import { chapters as countChapters } from '#messages/counts.ts';
import { format } from '#messages/format.ts';
import { countsSentence } from '#messages/shown-progress.ts';
import { library as messages } from '#messages/statistics.ts';
import { chapter as chapterTitle, columns as titles } from '#messages/study-page.ts';
import { showTable } from './data-table.ts';
import { formatShare } from './format.ts';
import { find } from '../page/find.ts';
import { setSentence } from './set-sentence.ts';
import type { KnownBook } from './known-groups.ts';
import { showLegend } from './legend.ts';
import type { GroupRecall } from '../../study/recall-map.ts';
import { addressLink } from './links.ts';
import { RECALL_STEPS, stepColor, stepOf } from './steps.ts';

type KnownChapter = KnownBook['chapters'][number];

interface Shown {
  /** In the order of the shelf. */
  books: readonly KnownBook[];
  base: string;
  /** The recall that the reader aims for. */
  aimed: number;
}

/** One row per book that was begun, the least known first, with its chapters below. */
export function showBooks(part: HTMLElement, { books, base, aimed }: Shown): void {
  const isWeak = ({ recall }: GroupRecall) => recall !== undefined && recall < aimed;
  const weak = books.filter(isWeak).length;
  const target = formatShare(aimed);
  setSentence(
    part,
    weak > 0 ? messages.belowTarget(weak, books.length, target) : strongSentence(books, target),
  );
  showLegend(find(part, '[data-legend]'), [
    { step: 0, label: messages.notLearned },
    ...RECALL_STEPS.map((_, index) => ({ step: index + 1, label: stepLabel(index) })),
  ]);
  const list = find(part, '[data-books]');
  const open = openBooks(list);
  const sorted = books.toSorted((a, b) => (a.recall ?? 1) - (b.recall ?? 1));
  const items = sorted.map((book) => {
    const item = bookItem(book, base, open.has(book.group));
    item.classList.toggle('is-weak', isWeak(book));
    return item;
  });
  list.replaceChildren(...items);
}

function strongSentence(books: readonly KnownBook[], target: string): string {
  const isLearned = books.some(({ recall }) => recall !== undefined);
  return isLearned ? messages.onTarget(target) : messages.noneLearned;
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
  facts.append(bar(book), learnedOf(book));
  if (book.recall !== undefined) facts.append(messages.recall, strong(formatShare(book.recall)));
  item.append(title, facts, chapterTable(book, base, isOpen));
  return item;
}

function strong(text: string): HTMLElement {
  const element = document.createElement('strong');
  element.textContent = text;
  return element;
}

/** The share of the book that is learned, in the color of its recall. */
function bar({ learned, cards, recall = 0 }: GroupRecall): HTMLElement {
  const element = document.createElement('span');
  element.className = 'known-bar';
  element.ariaHidden = 'true';
  element.style.setProperty('--learned', `${(100 * learned) / Math.max(1, cards)}%`);
  element.style.setProperty('--step', stepColor(stepOf(recall, RECALL_STEPS)));
  return element;
}

function learnedOf({ begun, learned, cards }: GroupRecall): string {
  return countsSentence({ cards, learned, started: begun - learned, due: 0 });
}

/** What a color says: `below 70%`, `70%–79%`, `90% and more`. */
function stepLabel(index: number): string {
  const [start = 0, end] = RECALL_STEPS.slice(index);
  if (end === undefined) return messages.andMore(formatShare(start));
  if (index === 0) return messages.below(formatShare(end));
  return `${formatShare(start)}–${formatShare(end - 0.01)}`;
}

function chapterTable(book: KnownBook, base: string, isOpen: boolean): HTMLElement {
  const details = document.createElement('details');
  details.className = 'plot-table';
  details.open = isOpen;
  const summary = document.createElement('summary');
  summary.textContent = countChapters(book.chapters.length);
  const rows = document.createElement('div');
  details.append(summary, rows);
  showTable(rows, {
    caption: messages.table(book.title),
    columns: [
      {
        title: chapterTitle,
        cell: ({ group, label }: KnownChapter) => addressLink(`${base}books/${group}/`, label),
      },
      { title: messages.cards, cell: ({ cards }) => format.number(cards), isNumber: true },
      { title: messages.learned, cell: ({ learned }) => format.number(learned), isNumber: true },
      { title: titles.recall, cell: ({ recall }) => formatShare(recall), isNumber: true },
    ],
    rows: book.chapters,
  });
  return details;
}
