import { format } from './format.ts';

export const grades = { 1: 'De novo', 2: 'Difícil', 3: 'Bom', 4: 'Fácil' };
export const minutes = (count: number) => `${format.number(count)} min`;
export const hours = (count: number) => `${format.number(count, 1)} h`;
export const days = (count: number) =>
  format.count(count, { one: '# dia', many: '# de dias', other: '# dias' });
export const months = (count: number) =>
  format.countDecimal(count, { one: '# mês', many: '# de meses', other: '# meses' });
export const years = (count: number) =>
  format.countDecimal(count, { one: '# ano', many: '# de anos', other: '# anos' });
export const examPassed = 'Esse dia já passou. Escolha hoje ou um dia posterior.';
export const examTooFar = 'Esse dia está a mais de dois anos. Escolha um anterior.';
