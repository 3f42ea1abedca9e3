import { books } from './counts.ts';
import { format } from './format.ts';

export const found = (shown: number, all: number) =>
  `المعروض: ${format.number(shown)} من أصل ${books(all)}`;
export const others = 'أخرى';
export const statuses = {
  due: 'مستحقة اليوم',
  begun: 'مبدوءة',
  learned: 'متعلَّمة',
  new: 'لم تبدأ',
};
