import { format } from './format.ts';

export const nothingFound = 'Nenhuma entrada corresponde.';
export const found = (count: number) =>
  format.count(count, {
    one: '# entrada encontrada.',
    many: '# de entradas encontradas.',
    other: '# entradas encontradas.',
  });
export const firstShown = (count: number) => `As primeiras ${format.number(count)} são exibidas.`;
export const isPartial = 'Não foi possível carregar algumas páginas do índice.';
