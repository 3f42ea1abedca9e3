import { format } from './format.ts';

export const cards = (count: number) =>
  format.count(count, { one: '# carte', many: '# de cartes', other: '# cartes' });
export const books = (count: number) =>
  format.count(count, { one: '# livre', many: '# de livres', other: '# livres' });
export const chapters = (count: number) =>
  format.count(count, { one: '# chapitre', many: '# de chapitres', other: '# chapitres' });
export const concepts = (count: number) =>
  format.count(count, { one: '# notion', many: '# de notions', other: '# notions' });
