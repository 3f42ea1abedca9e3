import { format } from './format.ts';

export const found = (shown: number, all: number) =>
  `${format.number(shown)} von ${format.count(all, { one: '# Buch', other: '# Büchern' })}`;
export const others = 'Andere';
export const statuses = {
  due: 'Heute fällig',
  begun: 'Begonnen',
  learned: 'Gelernt',
  new: 'Nicht begonnen',
};
