import { format } from './format.ts';

export const yourProgress = 'تقدّمك';
export const keptHere =
  'ما تعلّمته محفوظ في هذا المتصفح وحده ولا يراه غيرك. قد يمسحه المتصفح: يفعل Safari ذلك بعد سبعة أيام بلا زيارة. احتفظ بنسخة احتياطية؛ فهي تنقل تقدّمك أيضًا إلى جهاز آخر.';
export const searchLists = 'البحث في البطاقات المعلّقة والمدفونة وذات العلامة';
export const lists = {
  suspended: { title: 'البطاقات المعلّقة', button: 'إلغاء التعليق', done: 'ستظهر البطاقة مجددًا.' },
  buried: { title: 'بطاقات مدفونة حتى الغد', button: 'مراجعة اليوم', done: 'ستظهر البطاقة اليوم.' },
  flagged: { title: 'بطاقات ذات علامة', button: 'إزالة العلامة', done: 'أُزيلت العلامة.' },
};
export const buttonOf = (button: string, card: string) => `${button}: ${card}`;
export const shownOf = (shown: number, all: number) =>
  `المعروض: ${format.number(shown)} من ${format.number(all)}.`;
export const showMore = (count: number) => `عرض ${format.number(count)} أخرى`;
export const resetHint =
  'تنسي إعادة التعيين ما تعلّمته، وتبقى البطاقات المعلّقة والعلامات. يمكن التراجع عنها.';
export const whatToReset = 'ما يُعاد تعيينه';
export const everything = 'كل شيء';
export const bookIsNew = (title: string) => `عاد «${title}» جديدًا.`;
export const allNew = 'عادت جميع البطاقات جديدة.';
