import { format } from './format.ts';

export const nothingFound = 'Aucune entrée ne correspond.';
export const found = (count: number) =>
  format.count(count, {
    one: '# entrée trouvée.',
    many: '# d’entrées trouvées.',
    other: '# entrées trouvées.',
  });
export const firstShown = (count: number) =>
  `Les ${format.number(count)} premières sont affichées.`;
export const isPartial = 'Certaines pages de l’index n’ont pas pu être chargées.';
