import { createButton } from '../page/create-button.ts';
import { type Day, daysBetween } from '../../study/day.ts';
import { counted } from './end-view.ts';
import { stateToEntry } from './due-entries.ts';
import { type Sources, withinReach } from './load-scope.ts';
import type { OfflineCards } from '../offline/offline-cards.ts';
import { bindExamForm } from './exam-form.ts';
import { dayInWords, type Exam, forgetExam, readExams } from './exams.ts';
import type { Progress } from '../store/progress.ts';
import { now } from './now.ts';
import { find, showView } from './views.ts';

/** Offers what to study: what is due, exams, books. */
export async function showStart(root: HTMLElement, sources: Sources): Promise<void> {
  const { progress, lists, base } = sources;
  const { day: today } = now(progress.settings());
  await offerDue(root, sources, today);
  const exams = root.querySelector<HTMLElement>('[data-exams]');
  const form = root.querySelector<HTMLFormElement>('.session-exam form');
  const address = (query: string) => `${base}study/${query}`;
  if (form) bindExamForm(form, { lists, today, plan: (query) => location.assign(address(query)) });
  const showExams = () => {
    const items = readExams(progress, today).map((exam) =>
      examItem(exam, {
        address: address(exam.query),
        days: daysBetween(today, exam.day),
        remove: () => void forgetExam(exam, { progress, today }).then(showExams),
      }),
    );
    exams?.replaceChildren(...items);
  };
  showExams();
  showView(root, 'start');
}

/** Says what is due, and offers to study it, or new cards where there are any. */
async function offerDue(
  root: HTMLElement,
  { progress, base, offline }: Sources,
  today: Day,
): Promise<void> {
  const [due, reach] = await Promise.all([progress.count({ dueBy: today }), offline()]);
  const here = reach ? due - (await countAway(progress, { today, base, reach })) : due;
  const fresh = await countNew(root, progress, reach?.books);
  const isStarted = due > 0 || (await progress.count({ learned: true })) > 0;
  const all = `${counted(due, 'card')} due today`;
  const none = !isStarted
    ? 'You haven’t started yet.'
    : fresh > 0
      ? 'No cards are due today.'
      : 'No cards are due today, and there are no new ones.';
  const some = here < due ? `${all}, ${here} of them on this device.` : `${all}.`;
  find(root, '[data-due-sentence]').textContent = due > 0 ? some : none;
  const link = find(root, '[data-start-due]');
  link.textContent = here > 0 ? 'Study what is due' : 'Learn new cards';
  link.hidden = here === 0 && fresh === 0;
}

/** How many of the cards that are due cannot be shown without a network. */
async function countAway(
  progress: Progress,
  { today, base, reach }: { today: Day; base: string; reach: OfflineCards },
): Promise<number> {
  const due = await progress.find({ dueBy: today });
  const entries = due.map((state) => stateToEntry(state, base));
  return (await withinReach(entries, reach)).away;
}

/** How many cards were never learned, of all books or those `within`. */
async function countNew(
  root: HTMLElement,
  progress: Progress,
  within: ReadonlySet<string> | undefined,
): Promise<number> {
  const books = [...root.querySelectorAll<HTMLElement>('[data-book]')];
  const counts = await Promise.all(
    books.map(async ({ dataset: { book = '', cards } }) => {
      if (within && !within.has(book)) return 0;
      const known = await progress.count({ book, learned: true });
      const suspended = await progress.count({ book, suspended: true, present: true });
      return Math.max(0, Number(cards) - known - suspended);
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

function examItem(
  { title, day }: Exam,
  { address, days, remove }: { address: string; days: number; remove: () => void },
): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  const when = document.createElement('span');
  when.className = 'count';
  const ahead = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
  when.textContent = `${dayInWords(day, document.documentElement.lang)}, ${ahead}`;
  const button = createButton('Remove', remove);
  button.ariaLabel = `Remove the exam ${title}`;
  item.append(link, when, button);
  return item;
}
