export const keyboardShortcuts = 'اختصارات لوحة المفاتيح';
export const actions = {
  cards: 'البطاقة التالية، البطاقة السابقة',
  answer: 'فتح الإجابة أو إغلاقها',
  pages: 'الصفحة أو الفصل أو البطاقة السابقة والتالية',
  search: 'البحث',
  home: 'الصفحة الرئيسية',
  book: 'محتويات هذا الكتاب',
  study: 'الدراسة',
  concepts: 'المفاهيم',
  notes: 'الملاحظات',
  progress: 'التقدّم',
  searchPage: 'صفحة البحث',
  settings: 'الإعدادات',
  help: 'هذه القائمة',
};
export const singleKeys = 'اختصارات المفتاح الواحد';
export const sessionKeys = (key: string) => `للجلسات مفاتيحها الخاصة: اضغط ${key} هناك.`;
export const close = 'إغلاق';
