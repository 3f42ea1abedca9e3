import type { LinkText } from '../link-text.ts';
import { format } from './format.ts';

export const keepOffline = 'حفظ هذا الكتاب دون اتصال';
export const keep = 'حفظ';
export const update = 'تحديث';
export const remove = 'إزالة من هذا الجهاز';
export const cancel = 'إلغاء';
export const loadingBook = 'تنزيل الكتاب';
export const lookingUpSize = 'جارٍ معرفة الحجم…';
export const sizeToLoad = (megabytes: string) => `يتطلب حفظه تنزيل ${megabytes}.`;
export const notEnoughRoom = 'لا توجد مساحة كافية على هذا الجهاز.';
export const loading = 'جارٍ تنزيل الكتاب.';
export const cancelled = 'أُلغي التنزيل.';
export const removed = 'لم يعد الكتاب محفوظًا.';
export const kept = (megabytes: string) =>
  `محفوظ على هذا الجهاز (نُزّل ${megabytes}): يمكن قراءته والبحث فيه ودراسته دون اتصال.`;
export const newerVersion = 'محفوظ على هذا الجهاز. توجد نسخة أحدث منه في الموقع.';
export const notAllowed = 'لم يسمح المتصفح بحفظ الكتاب.';
export const filesLoaded = (loaded: number, all: number) =>
  `الملفات: ${format.number(loaded)} من ${format.number(all)}`;
export const faults = {
  network: 'تعذّر تنزيل الكتاب كاملًا. تحقق من الاتصال وحاول مجددًا.',
  full: 'لم تبقَ مساحة لهذا الكتاب على الجهاز.',
  changed: 'حُدّث الموقع أثناء التنزيل. حاول مجددًا.',
  busy: 'يجري تنزيل كتاب في علامة تبويب أخرى. حاول مجددًا بعد انتهائه.',
};

export const readingOffline = 'القراءة دون اتصال';
export const readingOfflineDescription = 'ما يحفظه هذا الجهاز من المكتبة للقراءة دون اتصال.';
export const notKept = (again: LinkText) =>
  `لا يوجد اتصال، والصفحة المطلوبة غير محفوظة على هذا الجهاز. ${again('حاول مجددًا')}، أو تابع القراءة مما هو متاح هنا.`;
export const keptBooks = 'الكتب المحفوظة على هذا الجهاز';
export const noKeptBooks =
  'لا شيء بعد. في صفحة كل كتاب زر لحفظه: بعدها يمكن قراءة جميع بطاقاته والبحث فيها ودراستها دون اتصال.';
export const seenPages = 'صفحات زرتها';
export const needsScript = 'تتطلب القراءة دون اتصال JavaScript.';
export const searchKept = (words: string) => `البحث عن «${words}» في الكتب المحفوظة`;
