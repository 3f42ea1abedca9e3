export const title = 'البحث في جميع البطاقات';
export const queryLabel = 'كلمات أو صيغة أو اسم في الشيفرة';
export const close = 'إغلاق';
export const pagesWithThisName = 'صفحات بهذا الاسم';
export const results = 'النتائج';
export const hint = ({
  move,
  open,
  close: closing,
}: {
  move: string;
  open: string;
  close: string;
}) => `${move} للتنقل، ${open} للفتح، ${closing} للإغلاق`;
export const searching = 'جارٍ البحث…';
export const unreachable = 'تعذّر تحميل البحث في هذا الموقع. تحقق من الاتصال وأعد تحميل الصفحة.';
