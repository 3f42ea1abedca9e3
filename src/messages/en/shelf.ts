import { books } from './counts.ts';
import { format } from './format.ts';

export const found = (shown: number, all: number) => `${format.number(shown)} of ${books(all)}`;
/* Groups of books. */
export const others = 'Others';
export const statuses = {
  due: 'Due today',
  begun: 'Begun',
  learned: 'Learned',
  new: 'Not begun',
};
