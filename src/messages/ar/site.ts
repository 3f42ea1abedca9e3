import type { LinkText } from '../link-text.ts';
import { books, cards } from './counts.ts';

export const skipToContent = 'الانتقال إلى المحتوى';
export const siteNavigation = 'الموقع';
export const navigation = {
  library: 'الكتب',
  study: 'الدراسة',
  concepts: 'المفاهيم',
  notes: 'الملاحظات',
  progress: 'التقدّم',
};
export const search = 'بحث';
export const theme = 'المظهر';
export const settings = 'الإعدادات';
export const breadcrumbs = 'مسار التنقل';
export const howToStudy = 'كيفية الدراسة بهذه البطاقات';
export const licenseLabel = 'الترخيص:';
export const source = 'المصدر';

export const previousPage = 'الصفحة السابقة';
export const nextPage = 'الصفحة التالية';
export const page = (number: string) => `الصفحة ${number}`;
export const pageOf = (number: string, count: string) => `الصفحة ${number} من ${count}`;
export const numberedTitle = (title: string, number: string) => `${title}، الصفحة ${number}`;
export const pagesOf = (title: string) => `صفحات ${title}`;

export const librarySummary = (cardCount: number, bookCount: number) =>
  `${cards(cardCount)} · ${books(bookCount)}: أسئلة تحاول الإجابة عنها قبل كشف إجاباتها.`;
export const startWith = (book: string) => `البدء بكتاب «${book}»`;
export const howItWorks = 'اقرأ السؤال، وأجب عنه ذهنيًا، ثم قيّم نفسك. تعود البطاقات قبل أن تُنسى.';
export const continueReading = 'المتابعة:';
export const filterBooks = 'تصفية الكتب';
export const filter = 'تصفية';
export const sort = 'الترتيب';
export const sorts = {
  shelf: 'الرف',
  title: 'العنوان',
  recent: 'آخر دراسة',
  due: 'المستحقة',
};
export const group = 'التجميع';
export const groupings = {
  none: 'بلا',
  author: 'المؤلف',
  shelf: 'الرف',
  letter: 'الحرف',
  progress: 'التقدّم',
};

export const noCardsYet = 'لا توجد بطاقات بعد';
export const addDeck = (folder: string, extension: string) =>
  `ضع رزمة في المجلد ${folder} داخل مجلد المحتوى: ملف Markdown ينتهي اسمه بـ ${extension}. وهذا شكل أصغر رزمة:`;
export const buildAgain = (command: string) =>
  `ثم أعد بناء الموقع. يقرأ الأمر ${command} الرزم ويذكر ما تعذّر فهمه مع الملف والسطر والعمود.`;

export const notFound = 'الصفحة غير موجودة';
export const noPageHere = 'لا توجد صفحة في هذا العنوان';
export const noPageDescription = 'لا توجد صفحة في هذا العنوان.';
export const mayHaveMoved = (concepts: LinkText, library: LinkText) =>
  `ربما نُقلت عند تغيير اسم فصل أو عنوان. ابحث عنها، أو راجع ${concepts('فهرس المفاهيم')}، أو ابدأ من ${library('المكتبة')}.`;
export const moved = {
  title: 'نُقلت الصفحة',
  heading: 'نُقلت هذه الصفحة',
  to: (link: string) => `صارت في ${link}.`,
};
export const noteDescription = (library: string) => `ملاحظة من ${library}.`;
export const notesDescription = (library: string) => `ملاحظات مكتوبة من ${library}.`;
export const noNotes =
  'لا توجد ملاحظات بعد. تظهر هنا الملفات المنتهية بـ .mdx في المجلد notes/ داخل مجلد المحتوى.';
export const noSuchCard = (id: string) => `البطاقة ${id} غير موجودة.`;
export const guide = 'الدليل';
export const guideDescription = 'كيفية الدراسة بهذا الموقع واختصارات لوحة المفاتيح.';
export const studyDescription =
  'تعلُّم البطاقات باسترجاعها: واحدة تلو الأخرى، كل منها عندما توشك أن تُنسى.';
export const progressDescription = 'ما تعلّمته، وما حان موعد مراجعته، وما يستحق نظرة أخرى.';
export const searchDescription = 'البحث في جميع البطاقات بالكلمات والصيغ والمعرّفات.';
