import type { LinkText } from '../link-text.ts';

export const needsScript = (shelf: LinkText) =>
  `ما تعلّمته محفوظ في متصفحك ويعرضه JavaScript، وهو متوقف. يمكن قراءة جميع البطاقات من دونه، من ${shelf('قائمة الكتب')}.`;
export const nothingLearned =
  'لم يُتعلَّم شيء في هذا المتصفح بعد. جرّب بطاقة، وافتح إجابتها، وقيّم نفسك: بعدها تعود كل بطاقة حين توشك أن تنساها، وتعرض هذه الصفحة ما تعرفه، وما حان موعد مراجعته، وما يستحق نظرة أخرى.';
export const beginNew = 'البدء ببطاقات جديدة';
export const chooseBook = 'اختر كتابًا';
export const howItWorks = 'كيف يعمل';
export const learnedElsewhere = 'إن كنت قد تعلّمت في مكان آخر فاستورد الملف الذي صدّرته منه.';
export const studyDue = 'دراسة المستحق';
export const parts = {
  activity: { title: 'النشاط', table: 'مراجعات كل يوم في جدول' },
  forecast: { title: 'الأيام الثلاثون القادمة', table: 'المراجعات المستحقة كل يوم في جدول' },
  recall: { title: 'التذكّر', table: 'التذكّر عبر الزمن في جدول' },
  books: { title: 'الكتب والفصول' },
  concepts: { title: 'المفاهيم', table: 'جميع المفاهيم المبدوءة في جدول' },
  hard: { title: 'البطاقات الصعبة' },
};
export const belowTarget = 'دون الهدف';
