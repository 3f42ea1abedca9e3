import { format } from './format.ts';

export const cards = (count: number) =>
  format.count(count, { one: '# cartão', many: '# de cartões', other: '# cartões' });
export const books = (count: number) =>
  format.count(count, { one: '# livro', many: '# de livros', other: '# livros' });
export const chapters = (count: number) =>
  format.count(count, { one: '# capítulo', many: '# de capítulos', other: '# capítulos' });
export const concepts = (count: number) =>
  format.count(count, { one: '# conceito', many: '# de conceitos', other: '# conceitos' });
