import { format } from './format.ts';

export const grades = { 1: 'Otra vez', 2: 'Difícil', 3: 'Bien', 4: 'Fácil' };
export const minutes = (count: number) => `${format.number(count)} min`;
export const hours = (count: number) => `${format.number(count, 1)} h`;
export const days = (count: number) =>
  format.count(count, { one: '# día', many: '# de días', other: '# días' });
export const months = (count: number) =>
  format.countDecimal(count, { one: '# mes', many: '# de meses', other: '# meses' });
export const years = (count: number) =>
  format.countDecimal(count, { one: '# año', many: '# de años', other: '# años' });
export const examPassed = 'Ese día ya pasó. Hay que elegir hoy o un día posterior.';
export const examTooFar = 'Faltan más de dos años para ese día. Hay que elegir uno anterior.';
