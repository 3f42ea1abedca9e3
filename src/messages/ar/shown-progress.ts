import { cards } from './counts.ts';
import { format } from './format.ts';

export const countsSentence = ({
  cards: all,
  learned,
  started,
  due,
}: {
  cards: number;
  learned: number;
  started: number;
  due: number;
}) => {
  const ofAll = ` من ${format.number(all)}`;
  const parts = [
    learned > 0 || started === 0 ? `المتعلَّمة: ${format.number(learned)}${ofAll}` : '',
    started > 0 ? `المبدوءة: ${format.number(started)}${learned > 0 ? '' : ofAll}` : '',
    due > 0 ? `المستحقة: ${format.number(due)}` : '',
  ];
  return parts.filter(Boolean).join('، ');
};

export const statuses = {
  new: 'جديدة',
  learning: 'قيد التعلّم',
  due: 'مستحقة',
  known: 'متعلَّمة',
  suspended: 'معلّقة',
  buried: 'تعود غدًا',
};
export const nextReview = {
  tomorrow: 'المراجعة التالية غدًا',
  days: (count: number) =>
    format.count(count, {
      zero: 'المراجعة التالية بعد # يوم',
      one: 'المراجعة التالية بعد يوم',
      two: 'المراجعة التالية بعد يومين',
      few: 'المراجعة التالية بعد # أيام',
      many: 'المراجعة التالية بعد # يومًا',
      other: 'المراجعة التالية بعد # يوم',
    }),
  months: (count: number) =>
    format.count(count, {
      zero: 'المراجعة التالية بعد # شهر',
      one: 'المراجعة التالية بعد شهر',
      two: 'المراجعة التالية بعد شهرين',
      few: 'المراجعة التالية بعد # أشهر',
      many: 'المراجعة التالية بعد # شهرًا',
      other: 'المراجعة التالية بعد # شهر',
    }),
  years: (count: number) =>
    format.count(count, {
      zero: 'المراجعة التالية بعد # سنة',
      one: 'المراجعة التالية بعد سنة',
      two: 'المراجعة التالية بعد سنتين',
      few: 'المراجعة التالية بعد # سنوات',
      many: 'المراجعة التالية بعد # سنة',
      other: 'المراجعة التالية بعد # سنة',
    }),
};
export const flagged = '، عليها علامة';
export const answerChanged = '، تغيّرت الإجابة';

export const studyToday = 'مراجعة بطاقات اليوم';
export const continueWith = (title: string) => `متابعة «${title}»`;
export const stoppedAt = (place: string) => `توقفت عند «${place}».`;
export const nothingDue = 'لا شيء مستحق اليوم.';
export const shareDone = 'اكتملت حصة اليوم.';
export const shareOfDue = (share: number, due: number) =>
  `للمراجعة اليوم: ${cards(share)} من أصل ${format.number(due)} مستحقة.`;
export const allDue = (count: number) => `مستحق اليوم: ${cards(count)}.`;
