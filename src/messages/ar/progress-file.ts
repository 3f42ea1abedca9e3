import { format } from './format.ts';

export const export_ = 'تصدير';
export const share = 'مشاركة';
export const import_ = 'استيراد';
export const fileToImport = 'الملف المراد استيراده';
export const isIn = (file: string) => `تقدّمك محفوظ في ${file}.`;
export const shared = 'تمت مشاركة تقدّمك.';
export const nothingNew = 'لا جديد: كل ما في هذا الملف موجود هنا.';
export const added = (added: number, known: number) => {
  const here = `، وكان موجودًا: ${format.number(known)}`;
  return `السجلات المضافة: ${format.number(added)}${known > 0 ? here : ''}.`;
};
export const nothingToBackUp = 'لا شيء للنسخ احتياطيًا بعد.';
export const noBackup = 'لا توجد نسخة احتياطية بعد.';
export const lastBackup = (days: number) =>
  days < 1
    ? 'آخر نسخة احتياطية: اليوم.'
    : days === 1
      ? 'آخر نسخة احتياطية: أمس.'
      : format.count(days, {
          zero: 'آخر نسخة احتياطية: قبل # يوم.',
          one: 'آخر نسخة احتياطية: قبل يوم.',
          two: 'آخر نسخة احتياطية: قبل يومين.',
          few: 'آخر نسخة احتياطية: قبل # أيام.',
          many: 'آخر نسخة احتياطية: قبل # يومًا.',
          other: 'آخر نسخة احتياطية: قبل # يوم.',
        });
export const nothingChanged = 'لم يتغيّر شيء منذ ذلك الحين.';
export const timeForBackup = 'حان وقت إنشاء واحدة: اضغط «تصدير».';
export const syncHint =
  'يمكن لمجلد يزامنه Syncthing أو Nextcloud أو Dropbox أو برنامج آخر بين أجهزتك أن ينقل تقدّمك بينها: يُقرأ ويُكتب فيه بعد كل جلسة.';
export const chooseFolder = 'اختيار مجلد متزامن';
export const syncNow = 'المزامنة الآن';
export const stopSyncing = 'إيقاف المزامنة';
export const writeThere = 'كتابته هناك';
export const syncStopped = 'لم يعد هذا المتصفح يكتب هناك؛ والملف ما زال موجودًا.';
export const alsoInFolder = (folder: string) => `يُحفظ تقدّمك أيضًا في المجلد «${folder}».`;
export const folderUnknown = 'لم يعد المجلد المتزامن معروفًا. اختره من جديد.';
export const notYetInFolder = (folder: string) => `لم يُكتب تقدّمك بعد في المجلد «${folder}».`;
export const mayNotWrite = (folder: string) => `لا يُسمح للمتصفح بالكتابة في المجلد «${folder}».`;
export const inFolder = (folder: string) => `تقدّمك في المجلد «${folder}».`;
export const eventsAdded = (count: number) =>
  format.count(count, {
    zero: 'سجلات مضافة من أجهزة أخرى: #.',
    one: 'سجلات مضافة من أجهزة أخرى: #.',
    two: 'سجلات مضافة من أجهزة أخرى: #.',
    few: 'سجلات مضافة من أجهزة أخرى: #.',
    many: 'سجلات مضافة من أجهزة أخرى: #.',
    other: 'سجلات مضافة من أجهزة أخرى: #.',
  });
export const syncFailed = (reason: string) =>
  `تعذّرت كتابة تقدّمك في المجلد المتزامن: ${reason} لم يضع شيء؛ فهو محفوظ في هذا المتصفح.`;
