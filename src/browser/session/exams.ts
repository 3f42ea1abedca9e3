import { type Day, isDay } from '../../study/day.ts';
import type { Progress } from '../store/progress.ts';
import { type SessionScope, writeScope } from './session-scope.ts';

/** An exam that the reader plans to take. */
export interface Exam {
  /** The query of its plan's address. */
  query: string;
  day: Day;
  title: string;
}

type Store = Pick<Progress, 'settings' | 'set'>;

/** The exams from `today` on, earliest first. */
export function readExams(progress: Pick<Progress, 'settings'>, today: Day): Exam[] {
  const exams = progress.settings().exams.flatMap((text) => {
    const [query = '', ...title] = text.split(' ');
    const day = new URLSearchParams(query).get('exam');
    return isDay(day) && day >= today ? { query, day, title: title.join(' ') } : [];
  });
  return exams.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

/** Stores an exam unless it is stored already, and removes those that have passed. */
export async function keepExam(
  scope: SessionScope,
  title: string,
  { progress, today }: { progress: Store; today: Day },
): Promise<void> {
  const query = writeScope(scope);
  const others = readExams(progress, today).filter((exam) => exam.query !== query);
  const kept = [...others.map(examToText), `${query} ${title}`];
  const before = new Set(progress.settings().exams);
  if (kept.length === before.size && kept.every((text) => before.has(text))) return;
  await progress.set('exams', kept);
}

export async function forgetExam(
  { query }: Exam,
  { progress, today }: { progress: Store; today: Day },
): Promise<void> {
  const others = readExams(progress, today).filter((exam) => exam.query !== query);
  await progress.set('exams', others.map(examToText));
}

function examToText({ query, title }: Exam): string {
  return `${query} ${title}`;
}
