import { format } from './format.ts';

export const nothingFound = 'لا مدخل مطابق.';
export const found = (count: number) =>
  format.count(count, {
    zero: 'عُثر على # مدخل.',
    one: 'عُثر على مدخل واحد.',
    two: 'عُثر على مدخلين.',
    few: 'عُثر على # مداخل.',
    many: 'عُثر على # مدخلًا.',
    other: 'عُثر على # مدخل.',
  });
export const firstShown = (count: number) => `يُعرض أول ${format.number(count)} منها.`;
export const isPartial = 'تعذّر تحميل بعض صفحات الفهرس.';
