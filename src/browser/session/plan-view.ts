import { format } from '#messages/format.ts';
import { comma } from '#messages/session.ts';
import * as messages from '#messages/study-page.ts';
import type { ExamPlan } from '../../study/exam.ts';
import { type Day, noonOf } from '../../study/day.ts';
import type { Material } from './material.ts';
import { find } from '../page/find.ts';
import { showView } from './views.ts';

/** How many of the weakest cards are listed. */
const WEAKEST = 30;

/**
 * Shows what an exam on `day` takes; `start` begins with today's share, and all cards can be crammed at the address
 * `cram`.
 */
export function showPlan(
  root: HTMLElement,
  { material, plan, day, cram }: { material: Material; plan: ExamPlan; day: Day; cram: string },
  start: () => void,
): void {
  const view = find(root, '[data-view="plan"]');
  const { queue } = material;
  find(view, '[data-plan]').textContent = messages.planSummary(
    format.date(noonOf(day)),
    plan.daysLeft,
    plan.cards.length,
  );
  find(view, '[data-forecast]').textContent = messages.planForecast(
    format.percent(plan.recall),
    format.percent(plan.expected),
  );
  const today = find(view, '[data-today]', HTMLButtonElement);
  today.textContent = messages.studyTodayShare(shareInWords(queue.counts));
  today.hidden = queue.cards.length === 0;
  today.onclick = start;
  find(view, '[data-cram-all]', HTMLAnchorElement).href = cram;
  const busy = plan.days.filter(({ introduced, reviewed }) => introduced + reviewed > 0);
  const rows = busy.map(({ day: date, introduced, reviewed }) =>
    row([format.date(noonOf(date)), format.number(introduced), format.number(reviewed)]),
  );
  find(view, '[data-days]').replaceChildren(...rows);
  const weakest = plan.cards.slice(0, WEAKEST).map(({ entry, recall }) => {
    const link = document.createElement('a');
    link.href = entry.url;
    link.textContent = entry.heading;
    return row([link, format.percent(recall)]);
  });
  find(view, '[data-weakest]').replaceChildren(...weakest);
  showView(root, 'plan');
}

function shareInWords(counts: Material['queue']['counts']): string {
  const reviews = counts.due + counts.learning;
  const parts = [
    counts.new > 0 ? messages.newCards(counts.new) : '',
    reviews > 0 ? messages.reviews(reviews) : '',
  ];
  return parts.filter(Boolean).join(comma);
}

/** The first cell is the heading of the row. */
function row([name = '', ...values]: readonly (string | HTMLElement)[]): HTMLTableRowElement {
  const line = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.append(name);
  const cells = values.map((value) => {
    const cell = document.createElement('td');
    cell.append(value);
    return cell;
  });
  line.append(head, ...cells);
  return line;
}
