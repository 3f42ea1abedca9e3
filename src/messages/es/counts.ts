import { format } from './format.ts';

export const cards = (count: number) =>
  format.count(count, { one: '# tarjeta', many: '# de tarjetas', other: '# tarjetas' });
export const books = (count: number) =>
  format.count(count, { one: '# libro', many: '# de libros', other: '# libros' });
export const chapters = (count: number) =>
  format.count(count, { one: '# capítulo', many: '# de capítulos', other: '# capítulos' });
export const concepts = (count: number) =>
  format.count(count, { one: '# concepto', many: '# de conceptos', other: '# conceptos' });
