import * as messages from '#messages/study-page.ts';
import { daysBetween } from '../../study/day.ts';
import { createCardLists } from '../session/card-lists.ts';
import { showPace } from '../session/exam-pace.ts';
import { readExams } from '../session/exams.ts';
import { now } from '../session/now.ts';
import { openProgress } from '../store/open-progress.ts';

/** Adds to a sentence when the next exam is, and how many minutes a day its plan takes. @param base the site's base path */
export async function showNextExam(place: HTMLElement, base: string): Promise<void> {
  const progress = await openProgress();
  const moment = now(progress.settings());
  const [exam, ...others] = readExams(progress, moment.day);
  place.replaceChildren();
  if (!exam) return;
  const link = document.createElement('a');
  link.href = `${base}study/${exam.query}`;
  link.textContent = exam.title;
  const more = document.createElement('a');
  more.href = `${base}study/`;
  more.textContent = others.length > 0 ? messages.moreExams(others.length) : '';
  const pace = document.createElement('span');
  const when = messages.daysAhead(daysBetween(moment.day, exam.day));
  place.append(` ${messages.exam} `, link, ` ${when}`, pace, '. ', more);
  await showPace(pace, exam, { progress, lists: createCardLists(base) });
}
