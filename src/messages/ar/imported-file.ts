import { format } from './format.ts';

export const nothingImported = (reason: string) => `${reason} لم يُستورد شيء.`;
export const notExported =
  'هذا الملف ليس مصدَّرًا من Recto. اختر ملفًا أُنشئ بزر «تصدير» في صفحة التقدّم.';
export const notJson =
  'هذا الملف ليس مصدَّرًا من Recto: ليس بصيغة JSON. اختر ملفًا أُنشئ بزر «تصدير» في صفحة التقدّم.';
export const newerVersion = (version: number, own: number) =>
  `أُنشئ الملف بإصدار أحدث من Recto (الصيغة ${version}؛ وهذا الإصدار يقرأ الصيغة ${own}). أعد تحميل الصفحة للحصول على أحدث إصدار ثم استورد الملف مرة أخرى.`;
export const truncated = 'الملف ناقص أو تالف. صدّره أو انسخه مرة أخرى.';
export const damagedEvent = (number: number, field: string) =>
  `الملف تالف: تتعذّر قراءة السجل ${format.number(number)}${field && ` (${field})`}. صدّره مرة أخرى.`;
export const damagedField = (field: string) => `الملف تالف: تتعذّر قراءة ${field}. صدّره مرة أخرى.`;
export const fromFuture = (skipped: number, all: number, latest: string) =>
  `السجلات المؤرخة في المستقبل: ${format.number(skipped)} من ${format.number(all)}، آخرها في ${latest}، وقد تُركت. كانت ساعة الجهاز الذي أنشأ الملف خاطئة؛ واستُوردت السجلات الأخرى.`;
