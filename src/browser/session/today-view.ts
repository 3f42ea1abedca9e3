import { minutes } from '#messages/study.ts';
import * as messages from '#messages/study-page.ts';
import { minutesFor, type Pace } from '../../study/pace.ts';
import { withBook } from '../../study/settings.ts';
import type { TodayShare } from '../../study/today.ts';
import { find } from '../page/find.ts';
import { matchWords } from '../shelf/match-words.ts';
import type { Sources } from './material.ts';
import { type DayPlan, readToday } from './read-today.ts';
import { shareInWords } from './share-in-words.ts';

/** Shows today's session, book by book, and lets the reader choose which books contribute new cards. */
export async function showToday(root: HTMLElement, sources: Sources): Promise<void> {
  const list = find(root, '[data-rows]');
  const rows = [...list.querySelectorAll<HTMLElement>('[data-book]')];
  const show = async () => {
    const shown = await readToday(rows.map(toBook), sources);
    showSummary(root, shown);
    showBooks(find(root, '[data-today]'), rows, shown);
    for (const row of rows) showRow(row, shown);
    return shown;
  };
  list.append(...ownFirst(rows, await show()));
  listenForFilter(find(root, '[data-filter]', HTMLInputElement), rows);
  list.onchange = ({ target }) => {
    if (!(target instanceof HTMLInputElement && target.matches('[data-learn]'))) return;
    const book = target.closest<HTMLElement>('[data-book]')?.dataset.book ?? '';
    const { progress } = sources;
    const chosen = withBook(progress.settings().learning, book, target.checked, Date.now());
    void progress.set('learning', chosen).then(show);
  };
}

function showSummary(root: HTMLElement, shown: DayPlan): void {
  const { today, pace } = shown;
  const time =
    today.due + today.new > 0 ? ` ${messages.aboutMinutes(minutesFor(today, pace))}` : '';
  find(root, '[data-due-sentence]').textContent = dueSentence(shown) + time;
  const link = find(root, '[data-start-due]');
  link.textContent =
    today.due > 0 ? messages.studyShare(shareInWords(today)) : messages.learnNew(today.new);
  link.hidden = today.due + today.new === 0;
}

function dueSentence({ today, counts, here, due, room }: DayPlan): string {
  if (due.all > 0) {
    const all = messages.dueToday(due.all);
    if (due.here < due.all) return messages.someHere(all, due.here);
    if (today.due === due.all) return messages.allDue(all);
    return today.due === 0 ? messages.dueButDone(all) : messages.dueShare(all, today.due);
  }
  if (counts.every(({ known }) => known === 0)) return messages.notStarted;
  if (today.new > 0) return messages.noneDue;
  if (counts.every(({ fresh }) => fresh === 0)) return messages.noneDueNorNew;
  if (here.every(({ fresh }) => fresh === 0)) return messages.noneHere;
  return room > 0 ? messages.markAnother : messages.doneForToday;
}

function showBooks(list: HTMLElement, rows: readonly HTMLElement[], shown: DayPlan): void {
  const { today, pace } = shown;
  const items = rows.flatMap((row) => {
    const share = today.books.get(row.dataset.book ?? '');
    return share && share.due + share.new > 0 ? [bookItem(row, share, pace)] : [];
  });
  // With one book, the sentence above says everything.
  list.replaceChildren(...(items.length > 1 ? items : []));
}

function bookItem(row: HTMLElement, share: TodayShare, pace: Pace): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const own = row.querySelector('a');
  link.href = own?.getAttribute('href') ?? '';
  link.lang = row.querySelector<HTMLElement>('.shelf-title')?.lang ?? '';
  link.dir = 'auto';
  link.textContent = titleOf(row);
  const count = document.createElement('span');
  count.className = 'count';
  count.textContent = `${shareInWords(share)} · ${minutes(minutesFor(share, pace))}`;
  item.append(link, count);
  return item;
}

/** Shows what a session on the book alone asks today, and whether the book contributes new cards to today's session. */
function showRow(row: HTMLElement, { counts, here, learning, room }: DayPlan): void {
  const index = counts.findIndex(({ book }) => book === row.dataset.book);
  const [own, shown] = [counts[index], here[index]];
  if (!own || !shown) return;
  const share = { due: shown.due, new: Math.min(shown.fresh, room) };
  const isElsewhere = own.due + own.fresh > shown.due + shown.fresh;
  const none = isElsewhere ? messages.notOnDevice : messages.bookDone;
  find(row, '[data-share]').textContent =
    share.due + share.new > 0 ? messages.shareOfBook(shareInWords(share)) : none;
  const box = find(row, '[data-learn]', HTMLInputElement);
  // A book without new cards has none to contribute.
  find(row, 'label').hidden = own.fresh === 0;
  box.checked = learning.has(own.book);
}

/** The rows of the books that the reader has begun or is learning, then the others. */
function ownFirst(rows: readonly HTMLElement[], { counts, learning }: DayPlan): HTMLElement[] {
  const own = new Set(learning);
  for (const { book, known } of counts) if (known > 0) own.add(book);
  const isOwn = ({ dataset }: HTMLElement) => own.has(dataset.book ?? '');
  return [...rows.filter(isOwn), ...rows.filter((row) => !isOwn(row))];
}

function listenForFilter(field: HTMLInputElement, rows: readonly HTMLElement[]): void {
  field.oninput = () => {
    const matches = matchWords(field.value);
    for (const row of rows) row.hidden = !matches(titleOf(row));
  };
}

function toBook({ dataset: { book = '', cards } }: HTMLElement) {
  return { id: book, cardCount: Number(cards) };
}

function titleOf(row: HTMLElement): string {
  return row.querySelector('.shelf-title')?.textContent ?? '';
}
