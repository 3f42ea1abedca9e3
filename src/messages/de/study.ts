import { format } from './format.ts';

export const grades = { 1: 'Nochmal', 2: 'Schwer', 3: 'Gut', 4: 'Einfach' };
export const minutes = (count: number) => `${format.number(count)} Min.`;
export const hours = (count: number) => `${format.number(count, 1)} Std.`;
export const days = (count: number) => format.count(count, { one: '# Tag', other: '# Tage' });
export const months = (count: number) =>
  format.countDecimal(count, { one: '# Monat', other: '# Monate' });
export const years = (count: number) =>
  format.countDecimal(count, { one: '# Jahr', other: '# Jahre' });
export const examPassed = 'Dieser Tag ist vorbei. Bitte heute oder einen späteren Tag wählen.';
export const examTooFar =
  'Dieser Tag liegt mehr als zwei Jahre voraus. Bitte einen früheren wählen.';
