import { format } from './format.ts';

export const grades = { 1: 'À revoir', 2: 'Difficile', 3: 'Correct', 4: 'Facile' };
export const minutes = (count: number) => `${format.number(count)} min`;
export const hours = (count: number) => `${format.number(count, 1)} h`;
export const days = (count: number) =>
  format.count(count, { one: '# jour', many: '# de jours', other: '# jours' });
export const months = (count: number) =>
  format.countDecimal(count, { one: '# mois', many: '# de mois', other: '# mois' });
export const years = (count: number) =>
  format.countDecimal(count, { one: '# an', many: '# d’ans', other: '# ans' });
export const examPassed = 'Ce jour est passé. Choisissez aujourd’hui ou un jour ultérieur.';
export const examTooFar = 'Ce jour est dans plus de deux ans. Choisissez-en un plus proche.';
