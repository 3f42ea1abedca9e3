import { format } from './format.ts';

export const cards = (count: number) => format.count(count, { one: '# card', other: '# cards' });
export const books = (count: number) => format.count(count, { one: '# book', other: '# books' });
export const chapters = (count: number) =>
  format.count(count, { one: '# chapter', other: '# chapters' });
export const concepts = (count: number) =>
  format.count(count, { one: '# concept', other: '# concepts' });
