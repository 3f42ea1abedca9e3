export const themes = {
  system: 'المظهر: حسب النظام',
  light: 'المظهر: فاتح',
  dark: 'المظهر: داكن',
};

export const copy = 'نسخ';
export const copied = 'تم النسخ';
export const copyingNotAllowed = 'غير مسموح';
