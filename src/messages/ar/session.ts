import type { LinkText } from '../link-text.ts';
import { format } from './format.ts';

export const study = 'الدراسة';
export const studyTitle = (title: string) => `دراسة: ${title}`;
export const needsScript = (shelf: LinkText) =>
  `تتطلب الجلسات JavaScript لأن ما تعلّمته محفوظ في متصفحك. من دونه يمكن قراءة كل بطاقة وتجربتها من ${shelf('قائمة الكتب')}.`;
export const loading = 'جارٍ التحميل…';
export const tryAgain = 'حاول مجددًا';
export const leaveCardOut = 'تخطي هذه البطاقة';
export const keptHere = 'المحفوظ على هذا الجهاز';
export const leave = 'خروج';
export const cramming = 'مراجعة مكثفة: لا تُحفظ التقييمات ولا يُعاد جدولة شيء.';
export const cardsDone = 'البطاقات المنجزة';
export const addNote = 'إضافة ملاحظة';
export const saveNote = 'حفظ الملاحظة';
export const answerChanged = 'تغيّرت إجابة هذه البطاقة منذ تعلّمتها.';
export const yourAnswer = 'إجابتك';
export const showAnswer = 'إظهار الإجابة';
export const howWell = 'ما مدى تذكّرك لها؟';
export const bury = 'دفن';
export const flag = 'وضع علامة';
export const removeFlag = 'إزالة العلامة';
export const openCardPage = 'فتح صفحة البطاقة';
export const backToSession = 'العودة إلى الجلسة';
export const keysAndSettings = 'المفاتيح والإعدادات';
export const keyActions = {
  answer: 'إظهار الإجابة، ثم تقييمها بـ«جيد»',
  grades: 'مجددًا، صعب، جيد، سهل',
  undo: 'التراجع عن آخر خطوة',
  bury: 'دفن البطاقة حتى الغد',
  suspend: 'تعليق البطاقة',
  flag: 'وضع علامة على البطاقة أو إزالتها',
  open: 'فتح صفحة البطاقة',
  help: 'عرض هذه المفاتيح',
  leave: 'الخروج من الجلسة',
};
export const leftOf = {
  new: (count: number) => `جديدة: ${format.number(count)}`,
  learning: (count: number) => `قيد التعلّم: ${format.number(count)}`,
  due: (count: number) => `للمراجعة: ${format.number(count)}`,
  later: (count: number) => `غير مستحقة بعد: ${format.number(count)}`,
  toGo: (count: number) => `المتبقية: ${format.number(count)}`,
  onceMore: (count: number) => `مرة أخرى: ${format.number(count)}`,
};
export const comma = '، ';
export const sentence = (text: string) => `${text}.`;
export const graded = ({ grade, next, left }: { grade: string; next: string; left: string }) =>
  `${grade}: تعود بعد ${next}. ${left}`;
export const crammed = ({ grade, next, left }: { grade: string; next: string; left: string }) =>
  `${grade}: ${next}. ${left}`;
export const onceMore = 'مرة أخرى';
export const done = 'تمت';
export const suspended = 'عُلّقت';
export const buried = 'دُفنت حتى الغد';
export const flagged = 'عليها علامة';
export const flaggedWith = (note: string) => `عليها علامة: ${note}`;
export const flagRemoved = 'أُزيلت العلامة';
export const noteSaved = 'حُفظت الملاحظة';
export const nothingToUndo = 'لا شيء للتراجع عنه.';
export const otherTab = 'عولجت هذه البطاقة في علامة تبويب أخرى.';
export const undone = {
  suspend: 'تم التراجع: البطاقة غير معلّقة.',
  bury: 'تم التراجع: البطاقة غير مدفونة.',
  flag: 'تم التراجع: عادت البطاقة كما كانت قبل العلامة.',
  unflag: 'تم التراجع: على البطاقة علامة.',
  other: 'تم التراجع: قيّمها من جديد.',
};
export const compared =
  'مقارنة إجابتك بإجابة البطاقة: المشطوب غير موجود في البطاقة، والمسطّر ينقص إجابتك.';
export const notCompared = 'الكلمات المشتركة بين إجابتك وإجابة البطاقة قليلة: قارن معناهما.';
export const missedSeeFirst = 'أخطأت في هذه البطاقة. اطّلع أولًا على:';
export const backTo = (title: string) => `العودة إلى ${title}`;
export const toLibrary = 'إلى المكتبة';
export const backToResults = 'العودة إلى النتائج';
export const backToSessions = 'العودة إلى الجلسات';
export const searchTitle = (words: string) => `بحث: «${words}»`;
export const examTitle = (title: string) => `امتحان: ${title}`;
export const dueToday = 'المستحقة اليوم';
export const bothTitles = (first: string, second: string) => `${first} و${second}`;
export const andMore = (first: string, others: number) =>
  `${first} و${format.number(others)} غيرها`;
