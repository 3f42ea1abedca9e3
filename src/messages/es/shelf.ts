import { books } from './counts.ts';
import { format } from './format.ts';

export const found = (shown: number, all: number) => `${format.number(shown)} de ${books(all)}`;
export const others = 'Otros';
export const statuses = {
  due: 'Pendientes hoy',
  begun: 'Empezados',
  learned: 'Aprendidos',
  new: 'Sin empezar',
};
