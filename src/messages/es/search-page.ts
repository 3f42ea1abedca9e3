import { cards } from './counts.ts';
import { format } from './format.ts';

export const indexOfConcepts = 'el índice de conceptos';
export const needsScript = (index: string) =>
  `La búsqueda necesita JavaScript. Sin él, ${index} lleva a todas las tarjetas.`;
export const search = 'Buscar';
export const only = 'Solo';
export const filters = {
  book: { label: 'Libro', all: 'Todos los libros' },
  chapter: { label: 'Capítulo', all: 'Todos los capítulos' },
  concept: { label: 'Concepto', all: 'Todos los conceptos' },
  kind: { label: 'Tipo', all: 'Tarjetas y notas' },
  rating: { label: 'Valoración', all: 'Cualquier valoración' },
};
export const withCode = 'Con código';
export const withFormulas = 'Con fórmulas';
export const kinds = { card: 'Tarjetas', note: 'Notas' };
export const showMore = 'Mostrar más';
export const showExcerpts = 'Mostrar fragmentos de las respuestas';
export const slashOpens = (key: string) => `${key} abre la búsqueda en cualquier página`;
export const withCount = (label: string, count: number) => `${label} (${format.number(count)})`;
export const studyFound = (count: number) =>
  count === 1 ? 'Estudiar esta tarjeta' : `Estudiar estas ${cards(count)}`;
export const studyFirst = (count: number) => `Estudiar las primeras ${cards(count)}`;
export const withoutFilters = (count?: number) =>
  `Mostrar ${count === undefined ? 'las tarjetas' : cards(count)} sin filtros`;
