import { format } from '#messages/format.ts';
import { comma } from '#messages/session.ts';
import * as messages from '#messages/study-page.ts';
import { createButton } from '../page/create-button.ts';
import { daysBetween, noonOf } from '../../study/day.ts';
import { bindExamForm } from './exam-form.ts';
import { showPace } from './exam-pace.ts';
import { type Exam, forgetExam, readExams } from './exams.ts';
import type { Sources } from './material.ts';
import { now } from './now.ts';
import { showToday } from './today-view.ts';
import { find } from '../page/find.ts';
import { showView } from './views.ts';

/** Offers what to study: today's session, exams, books. */
export async function showStart(root: HTMLElement, sources: Sources): Promise<void> {
  const { progress, lists, base } = sources;
  const { day: today } = now(progress.settings());
  const view = find(root, '[data-view="start"]');
  await showToday(view, sources);
  const form = root.querySelector<HTMLFormElement>('.session-exam form');
  const address = (query: string) => `${base}study/${query}`;
  if (form) bindExamForm(form, { lists, today, plan: (query) => location.assign(address(query)) });
  const showExams = () => {
    const items = readExams(progress, today).map((exam) => {
      const { item, pace } = examItem(exam, {
        address: address(exam.query),
        days: daysBetween(today, exam.day),
        remove: () => void forgetExam(exam, { progress, today }).then(showExams),
      });
      void showPace(pace, exam, sources);
      return item;
    });
    root.querySelector('[data-exams]')?.replaceChildren(...items);
  };
  showExams();
  showView(root, 'start');
}

function examItem(
  { title, day }: Exam,
  { address, days, remove }: { address: string; days: number; remove: () => void },
): { item: HTMLLIElement; pace: HTMLElement } {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  const when = document.createElement('span');
  when.className = 'count';
  when.textContent = [format.date(noonOf(day)), messages.daysAhead(days)].join(comma);
  const pace = document.createElement('span');
  when.append(pace);
  const button = createButton(messages.remove, remove);
  button.ariaLabel = messages.removeExam(title);
  item.append(link, when, button);
  return { item, pace };
}
