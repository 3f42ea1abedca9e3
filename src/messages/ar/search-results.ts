import { cards } from './counts.ts';
import { format } from './format.ts';
import type { FoundCards } from '../found-cards.ts';

export const someWords = 'بطاقات فيها بعض الكلمات';
export const fewerWords = 'بطاقات فيها كلمات أقل';
export const note = 'ملاحظة';
export const inAnswer = 'في الإجابة';
export const placeKinds = { book: 'كتاب', chapter: 'فصل', concept: 'مفهوم' };
export const similarConcepts = 'مفاهيم مشابهة:';
export const allResults = (count: number) =>
  format.count(count, {
    zero: '# نتيجة',
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: 'جميع النتائج (#)',
    many: 'جميع النتائج (#)',
    other: 'جميع النتائج (#)',
  });

export const typeSomething = 'اكتب كلمة أو صيغة أو اسمًا في الشيفرة.';
export const noneFound = 'لم يُعثر على بطاقات.';
export const noneFiltered = 'لم يُعثر على بطاقات بهذه المرشحات.';
export const found = (count: number, { atLeast, hasAll, related }: FoundCards) => {
  const others = hasAll ? 'فيها بعض الكلمات' : 'فيها كلمات أقل';
  return `النتائج: ${atLeast ? 'ما لا يقل عن ' : ''}${cards(count)}${hasAll ? '' : ' فيها بعض الكلمات'}${related > 0 ? `، و${cards(related)} ${others}` : ''}.`;
};
const anyOf = (words: readonly string[]) => words.map((word) => `«${word}»`).join(' أو ');
export const corrected = (from: string, to: readonly string[]) =>
  `لا توجد بطاقات تحوي «${from}». تُعرض بطاقات تحوي ${anyOf(to)}.`;
export const missing = (words: readonly string[]) => `لا توجد بطاقات تحوي ${anyOf(words)}.`;
export const missingFiltered = (words: readonly string[]) =>
  `بهذه المرشحات، لا توجد بطاقات تحوي ${anyOf(words)}.`;
export const queryCut = 'بُحث عن بداية العبارة فقط.';
export const tryOthers = 'جرّب كلمات أقل أو كلمات أخرى.';
