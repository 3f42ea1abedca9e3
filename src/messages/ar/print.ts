import { cards } from './counts.ts';
import { format } from './format.ts';

export const printCards = 'طباعة البطاقات';
export const description = 'طباعة بطاقات كتاب أو فصل: للقص أو للقراءة.';
export const needsScript =
  'تتطلب بطاقات القص JavaScript. من دونه اطبع صفحة فصل: تأتي الأسئلة أولًا ثم الإجابات.';
export const sheets = 'الأوراق';
export const cutOut = 'بطاقات للقص، 8 في كل وجه';
export const forReading = 'للقراءة';
export const paper = 'الورق';
export const letter = 'ورق Letter';
export const turnedAt = 'القلب عند';
export const edges = { long: 'الحافة الطويلة', short: 'الحافة القصيرة' };
export const print = 'طباعة';
export const loading = 'جارٍ تحميل البطاقات…';
export const chooseScope = 'اختر كتابًا أو فصلًا: في صفحة كل منهما رابط لطباعته.';
export const faults = {
  network: 'تعذّر تحميل البطاقات: لا يوجد اتصال.',
  missing: 'لم يعد الكتاب أو الفصل في المكتبة، أو تغيّر عنوانه.',
  damaged: 'تعذّرت قراءة صفحة البطاقات.',
};
export const summary = (count: number) => `${cards(count)}.`;
export const onSheets = (count: number, sheets: number) =>
  `${cards(count)} · عدد الأوراق: ${format.number(sheets)}.`;
export const continued = (count: number) =>
  `بطاقات طويلة تتواصل على بطاقات أخرى مرقّمة: ${format.number(count)}.`;
export const hint = {
  long: 'اطبع على الوجهين مع القلب عند الحافة الطويلة، بنسبة 100 % ودون هوامش أو ترويسات، ثم قص على الخطوط.',
  short:
    'اطبع على الوجهين مع القلب عند الحافة القصيرة، بنسبة 100 % ودون هوامش أو ترويسات، ثم قص على الخطوط.',
};
