import { format } from './format.ts';

export const nothingFound = 'Ninguna entrada coincide.';
export const found = (count: number) =>
  format.count(count, {
    one: '# entrada encontrada.',
    many: '# de entradas encontradas.',
    other: '# entradas encontradas.',
  });
export const firstShown = (count: number) => `Se muestran las primeras ${format.number(count)}.`;
export const isPartial = 'No se pudieron cargar algunas páginas del índice.';
