import type { LinkText } from '../link-text.ts';

export const done = {
  suspend: 'عُلّقت البطاقة ولن تظهر في الجلسات.',
  unsuspend: 'ستظهر البطاقة في الجلسات مجددًا.',
  flag: 'حُفظت العلامة وملاحظتها.',
  unflag: 'أُزيلت العلامة.',
  reset: 'عادت البطاقة جديدة.',
};
export const undone = 'تم التراجع.';
export const linkCopied = 'نُسخ الرابط.';
export const markdownCopied = 'نُسخت البطاقة بصيغة Markdown.';
export const notLoaded = 'تعذّر تحميل البطاقة. تحقق من الاتصال وحاول مرة أخرى.';
export const copyingNotAllowed = 'المتصفح لا يسمح بالنسخ.';
export const suspend = 'تعليق';
export const unsuspend = 'إلغاء التعليق';
export const flag = 'وضع علامة';
export const flagged = 'عليها علامة: الملاحظة';

export const noteLabel = 'ما الخطأ في هذه البطاقة، أو ما الذي يستحق نظرة أخرى؟';
export const saveFlag = 'حفظ العلامة';
export const removeFlag = 'إزالة العلامة';
export const cancel = 'إلغاء';
export const noteIsPrivate = 'تبقى الملاحظة في متصفحك.';
export const reportError = (link: LinkText) => `لتصحيح البطاقة، ${link('أبلغ عنها في مصدرها')}.`;
