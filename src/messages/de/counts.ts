import { format } from './format.ts';

export const cards = (count: number) => format.count(count, { one: '# Karte', other: '# Karten' });
export const books = (count: number) => format.count(count, { one: '# Buch', other: '# Bücher' });
export const chapters = (count: number) =>
  format.count(count, { one: '# Kapitel', other: '# Kapitel' });
export const concepts = (count: number) =>
  format.count(count, { one: '# Begriff', other: '# Begriffe' });
