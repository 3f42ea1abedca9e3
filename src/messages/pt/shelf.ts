import { books } from './counts.ts';
import { format } from './format.ts';

export const found = (shown: number, all: number) => `${format.number(shown)} de ${books(all)}`;
export const others = 'Outros';
export const statuses = {
  due: 'Para revisar hoje',
  begun: 'Iniciados',
  learned: 'Aprendidos',
  new: 'Não iniciados',
};
