import { format } from './format.ts';

export const grades = { 1: 'مجددًا', 2: 'صعب', 3: 'جيد', 4: 'سهل' };
export const minutes = (count: number) => `${format.number(count)} د`;
export const hours = (count: number) => `${format.number(count, 1)} س`;
export const days = (count: number) =>
  format.count(count, {
    zero: '# يوم',
    one: 'يوم واحد',
    two: 'يومان',
    few: '# أيام',
    many: '# يومًا',
    other: '# يوم',
  });
export const months = (count: number) =>
  format.countDecimal(count, {
    zero: '# شهر',
    one: 'شهر واحد',
    two: 'شهران',
    few: '# أشهر',
    many: '# شهرًا',
    other: '# شهر',
  });
export const years = (count: number) =>
  format.countDecimal(count, {
    zero: '# سنة',
    one: 'سنة واحدة',
    two: 'سنتان',
    few: '# سنوات',
    many: '# سنة',
    other: '# سنة',
  });
export const examPassed = 'مضى هذا اليوم. اختر اليوم أو يومًا لاحقًا.';
export const examTooFar = 'هذا اليوم بعد أكثر من سنتين. اختر يومًا أقرب.';
