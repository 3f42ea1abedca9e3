import { format } from './format.ts';

export const showAllAnswers = 'إظهار جميع الإجابات';
export const hideAllAnswers = 'إخفاء جميع الإجابات';
export const allShown = 'جميع الإجابات ظاهرة.';
export const allHidden = 'جميع الإجابات مخفية.';
export const shuffle = 'خلط';
export const readingOrder = 'العودة إلى ترتيب القراءة';
export const shuffled = 'خُلطت البطاقات.';
export const inOrder = 'عادت البطاقات إلى ترتيب القراءة.';
export const shuffledHeading = 'جميع البطاقات، مخلوطة';
export const filtered = {
  all: 'تُعرض جميع البطاقات.',
  new: 'تُعرض البطاقات الجديدة فقط.',
  due: 'تُعرض البطاقات المستحقة فقط.',
  suspended: 'تُعرض البطاقات المعلّقة فقط.',
  flagged: 'تُعرض البطاقات ذات العلامة فقط.',
};
export const shownOf = (shown: number, all: number) =>
  `${format.number(shown)} من ${format.number(all)}.`;
