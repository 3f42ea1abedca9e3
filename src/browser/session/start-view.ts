import { daysBetween } from '../../study/day.ts';
import { counted } from './end-view.ts';
import { bindExamForm } from './exam-form.ts';
import { dayInWords, type Exam, forgetExam, readExams } from './exams.ts';
import type { Sources } from './load-scope.ts';
import { now } from './now.ts';
import { find, showView } from './views.ts';

/** Offers what to study: what is due, exams, books. */
export async function showStart(
  root: HTMLElement,
  { progress, lists, base }: Sources,
): Promise<void> {
  const { day: today } = now(progress.settings());
  const due = await progress.count({ dueBy: today });
  const hasStarted = due > 0 || (await progress.count({ learned: true })) > 0;
  const none = hasStarted ? 'No cards are due today.' : 'You haven’t started yet.';
  find(root, '[data-due-sentence]').textContent =
    due === 0 ? none : `${counted(due, 'card')} due today.`;
  find(root, '[data-start-due]').textContent = due === 0 ? 'Learn new cards' : 'Study what is due';
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
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = 'Remove';
  button.setAttribute('aria-label', `Remove the exam ${title}`);
  button.addEventListener('click', remove);
  item.append(link, when, button);
  return item;
}
