import { format } from './format.ts';

export const cards = (count: number) =>
  format.count(count, {
    zero: '# بطاقة',
    one: 'بطاقة واحدة',
    two: 'بطاقتان',
    few: '# بطاقات',
    many: '# بطاقة',
    other: '# بطاقة',
  });
export const books = (count: number) =>
  format.count(count, {
    zero: '# كتاب',
    one: 'كتاب واحد',
    two: 'كتابان',
    few: '# كتب',
    many: '# كتابًا',
    other: '# كتاب',
  });
export const chapters = (count: number) =>
  format.count(count, {
    zero: '# فصل',
    one: 'فصل واحد',
    two: 'فصلان',
    few: '# فصول',
    many: '# فصلًا',
    other: '# فصل',
  });
export const concepts = (count: number) =>
  format.count(count, {
    zero: '# مفهوم',
    one: 'مفهوم واحد',
    two: 'مفهومان',
    few: '# مفاهيم',
    many: '# مفهومًا',
    other: '# مفهوم',
  });
