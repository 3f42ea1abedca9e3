import { format } from './format.ts';

/* Grades, intervals, and exams. */

export const grades = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' };
export const minutes = (count: number) => `${format.number(count)} min`;
export const hours = (count: number) => `${format.number(count, 1)} h`;
export const days = (count: number) => format.count(count, { one: '# day', other: '# days' });
/** With a decimal below ten. */
export const months = (count: number) =>
  format.countDecimal(count, { one: '# month', other: '# months' });
export const years = (count: number) =>
  format.countDecimal(count, { one: '# year', other: '# years' });
export const examPassed = 'This day has passed. Choose today or a later day.';
export const examTooFar = 'This day is more than two years ahead. Choose an earlier one.';
