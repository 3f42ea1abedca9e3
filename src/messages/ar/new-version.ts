export const pageChanged = 'توجد نسخة أحدث من هذه الصفحة.';
export const load = 'تحميلها';
export const notNow = 'ليس الآن';
