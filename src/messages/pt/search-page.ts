import { cards } from './counts.ts';
import { format } from './format.ts';

export const indexOfConcepts = 'o índice de conceitos';
export const needsScript = (index: string) =>
  `A busca precisa de JavaScript. Sem ele, ${index} leva a todos os cartões.`;
export const search = 'Buscar';
export const only = 'Somente';
export const filters = {
  book: { label: 'Livro', all: 'Todos os livros' },
  chapter: { label: 'Capítulo', all: 'Todos os capítulos' },
  concept: { label: 'Conceito', all: 'Todos os conceitos' },
  kind: { label: 'Tipo', all: 'Cartões e notas' },
  rating: { label: 'Avaliação', all: 'Qualquer avaliação' },
};
export const withCode = 'Com código';
export const withFormulas = 'Com fórmulas';
export const kinds = { card: 'Cartões', note: 'Notas' };
export const showMore = 'Mostrar mais';
export const showExcerpts = 'Mostrar trechos das respostas';
export const slashOpens = (key: string) => `${key} abre a busca em qualquer página`;
export const withCount = (label: string, count: number) => `${label} (${format.number(count)})`;
export const studyFound = (count: number) =>
  count === 1 ? 'Estudar este cartão' : `Estudar estes ${cards(count)}`;
export const studyFirst = (count: number) => `Estudar os primeiros ${cards(count)}`;
export const withoutFilters = (count?: number) =>
  `Mostrar ${count === undefined ? 'os cartões' : cards(count)} sem filtros`;
