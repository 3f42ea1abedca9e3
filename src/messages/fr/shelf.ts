import { books } from './counts.ts';
import { format } from './format.ts';

export const found = (shown: number, all: number) => `${format.number(shown)} sur ${books(all)}`;
export const others = 'Autres';
export const statuses = {
  due: 'À réviser aujourd’hui',
  begun: 'Commencés',
  learned: 'Appris',
  new: 'Non commencés',
};
