import type { ExamPlan } from '../../study/exam.ts';
import type { Day } from '../../study/day.ts';
import { counted } from './end-view.ts';
import { dayInWords } from './exams.ts';
import type { Material } from './material.ts';
import { find, showView } from './views.ts';

/** How many cards the list of the weakest holds. */
const WEAKEST = 30;

/** Shows what an exam on `day` takes; `start` begins with today's share, and all cards are crammed at the address `cram`. */
export function showPlan(
  root: HTMLElement,
  { material, plan, day, cram }: { material: Material; plan: ExamPlan; day: Day; cram: string },
  start: () => void,
): void {
  const view = find(root, '[data-view="plan"]');
  const { lang } = document.documentElement;
  const { queue } = material;
  const days =
    plan.daysLeft === 1 ? 'the last day to study on' : `${plan.daysLeft} days to study on`;
  find(view, '[data-plan]').textContent =
    `${dayInWords(day, lang)}: ${days}. ${counted(plan.cards.length, 'card')}.`;
  find(view, '[data-forecast]').textContent =
    `If you did nothing more, you would recall about ${percent(plan.recall)} of them on that day; with the plan, about ${percent(plan.expected)}.`;
  const today = find(view, '[data-today]', HTMLButtonElement);
  today.textContent = `Study today’s share: ${shareInWords(queue.counts)}`;
  today.hidden = queue.cards.length === 0;
  today.onclick = start;
  find(view, '[data-cram-all]', HTMLAnchorElement).href = cram;
  const busy = plan.days.filter(({ introduced, reviewed }) => introduced + reviewed > 0);
  const rows = busy.map(({ day: date, introduced, reviewed }) =>
    row([dayInWords(date, lang), String(introduced), String(reviewed)]),
  );
  find(view, '[data-days]').replaceChildren(...rows);
  const weakest = plan.cards.slice(0, WEAKEST).map(({ entry, recall }) => {
    const link = document.createElement('a');
    link.href = entry.url;
    link.textContent = entry.heading;
    return row([link, percent(recall)]);
  });
  find(view, '[data-weakest]').replaceChildren(...weakest);
  showView(root, 'plan');
}

function shareInWords(counts: Material['queue']['counts']): string {
  const reviews = counts.due + counts.learning;
  const parts = [
    counts.new > 0 ? counted(counts.new, 'new card') : '',
    reviews > 0 ? counted(reviews, 'review') : '',
  ];
  return parts.filter(Boolean).join(', ');
}

/** The first cell names the row. */
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

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
