import { cards } from './counts.ts';
import { format } from './format.ts';

export const source = (place: string) => `المصدر: ${place}`;
export const address = (url: string) => `العنوان: ${url}`;
export const book = (title: string) => `الكتاب: ${title}`;
export const alsoCalled = (names: string) => `ويسمى أيضًا: ${names}`;
export const onConcept = (count: number) =>
  `${cards(count)} عن هذا المفهوم؛ يقود كل رابط إلى الإجابة.`;

export const search = 'بحث';
export const testYourself = 'اختبر نفسك';
export const known = 'عرفتها';
export const endTest = 'إنهاء الاختبار';
export const found = (count: number) =>
  count === 0 ? 'لا بطاقات فيها هذه الكلمات.' : `بطاقات فيها هذه الكلمات: ${format.number(count)}.`;
export const result = (known: number, seen: number) =>
  `عرفت من أول مرة ${format.number(known)} من ${format.number(seen)}.`;
