import { cards } from './counts.ts';
import { format } from './format.ts';

export const indexOfConcepts = 'فهرس المفاهيم';
export const needsScript = (index: string) =>
  `يتطلب البحث JavaScript. من دونه يقود ${index} إلى كل بطاقة.`;
export const search = 'بحث';
export const only = 'فقط';
export const filters = {
  book: { label: 'الكتاب', all: 'جميع الكتب' },
  chapter: { label: 'الفصل', all: 'جميع الفصول' },
  concept: { label: 'المفهوم', all: 'جميع المفاهيم' },
  kind: { label: 'النوع', all: 'البطاقات والملاحظات' },
  rating: { label: 'التقييم', all: 'أي تقييم' },
};
export const withCode = 'مع شيفرة';
export const withFormulas = 'مع صيغ';
export const kinds = { card: 'البطاقات', note: 'الملاحظات' };
export const showMore = 'عرض المزيد';
export const showExcerpts = 'عرض مقتطفات من الإجابات';
export const slashOpens = (key: string) => `يفتح ${key} البحث في كل صفحة`;
export const withCount = (label: string, count: number) => `${label} (${format.number(count)})`;
export const studyFound = (count: number) =>
  format.count(count, {
    zero: 'دراسة # بطاقة',
    one: 'دراسة هذه البطاقة',
    two: 'دراسة هاتين البطاقتين',
    few: 'دراسة هذه البطاقات الـ #',
    many: 'دراسة هذه البطاقات الـ #',
    other: 'دراسة هذه البطاقات الـ #',
  });
export const studyFirst = (count: number) =>
  format.count(count, {
    zero: 'دراسة أول # بطاقة',
    one: 'دراسة أول بطاقة',
    two: 'دراسة أول بطاقتين',
    few: 'دراسة أول # بطاقات',
    many: 'دراسة أول # بطاقة',
    other: 'دراسة أول # بطاقة',
  });
export const withoutFilters = (count?: number) =>
  count === undefined ? 'عرض البطاقات بلا مرشحات' : `عرض بلا مرشحات: ${cards(count)}`;
