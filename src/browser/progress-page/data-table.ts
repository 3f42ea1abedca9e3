import { showMore } from '#messages/progress-data.ts';
import { createButton } from '../page/create-button.ts';

export interface Column<Row> {
  title: string;
  /** A node if it is more than text. */
  cell: (row: Row) => string | Node;
  /** Numbers are right-aligned. */
  isNumber?: boolean;
}

interface TableOptions<Row> {
  /** The table's name for screen readers. */
  caption: string;
  /** The first one has the headings of the rows. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
}

/** More rows than these are shown only on request. */
const FIRST_ROWS = 100;

/** The tables whose rows were all requested; they are shown in full from then on. */
const unfolded = new WeakSet<HTMLElement>();

/** Replaces the contents of `place` by a table; an equal table that is already there stays, with its focus. */
export function showTable<Row>(place: HTMLElement, options: TableOptions<Row>): void {
  const { caption, columns, rows } = options;
  const table = document.createElement('table');
  const body = table.createTBody();
  table.createCaption().append(hidden(caption));
  const head = table.createTHead().insertRow();
  for (const column of columns) head.append(heading(column, 'col'));
  const add = (more: readonly Row[]) => {
    for (const row of more) body.append(toRow(row, columns));
  };
  const first = unfolded.has(place) ? rows.length : FIRST_ROWS;
  add(rows.slice(0, first));
  const others = rows.slice(first);
  if (others.length === 0 && place.textContent === table.textContent) return;
  place.replaceChildren(table);
  if (others.length === 0) return;
  const showOthers = () => {
    unfolded.add(place);
    add(others);
  };
  place.append(moreButton(others.length, showOthers));
}

function toRow<Row>(row: Row, columns: readonly Column<Row>[]): HTMLTableRowElement {
  const element = document.createElement('tr');
  for (const [index, column] of columns.entries()) {
    const cell = document.createElement(index === 0 ? 'th' : 'td');
    if (index === 0) cell.scope = 'row';
    if (column.isNumber) cell.className = 'number';
    cell.append(column.cell(row));
    element.append(cell);
  }
  return element;
}

function heading<Row>({ title, isNumber }: Column<Row>, scope: string): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.textContent = title;
  if (isNumber) cell.className = 'number';
  return cell;
}

function hidden(text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'visually-hidden';
  element.textContent = text;
  return element;
}

function moreButton(count: number, show: () => void): HTMLElement {
  const button = createButton(showMore(count), () => {
    const last = button.parentElement?.querySelector('tbody tr:last-child');
    show();
    button.remove();
    // The focus moves to the first new row, as the button is gone.
    const next = last?.nextElementSibling;
    if (next instanceof HTMLElement) {
      next.tabIndex = -1;
      next.focus();
    }
  });
  return button;
}
