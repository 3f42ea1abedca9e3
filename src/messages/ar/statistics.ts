import type { LinkText } from '../link-text.ts';
import { cards } from './counts.ts';
import { format } from './format.ts';
import { reviews } from './study-page.ts';

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

export const failed = 'تعذّر عرض الإحصاءات. ما تعلّمته محفوظ. أعد تحميل الصفحة.';
export const underAMinute = 'أقل من دقيقة';
export const hoursAndMinutes = (hours: string, minutes: string) => `${hours} ${minutes}`;
export const summary = (learned: number, started: number, due: number) =>
  `المتعلَّمة: ${cards(learned)}${started > 0 ? `، المبدوءة: ${format.number(started)}` : ''}، ${due === 0 ? 'ولا شيء مستحق اليوم' : `المستحقة اليوم: ${format.number(due)}`}.`;
export const activity = {
  none: 'لا مراجعات بعد.',
  sentence: (count: number, days: number, first: string, time: string) =>
    `${reviews(count)} في ${format.count(days, { zero: '# يوم', one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' })} منذ ${first}، والوقت الإجمالي ${time}.`,
  plot: 'تقويم فيه مربع لكل يوم.',
  noReviews: 'بلا مراجعات',
  andMore: (from: number) => `${format.number(from)} فأكثر`,
  table: 'أيام المراجعة، الأحدث أولًا',
  time: 'الوقت',
};
const following = (later: number, average: number) => {
  if (later === 0) return 'ولا شيء في الأيام التالية';
  return `وفي الأيام التالية: ${format.number(later)}${average > 0 ? `، أي نحو ${format.number(average)} في اليوم` : ''}`;
};
export const forecast = {
  sentence: (today: number, later: number, average: number) =>
    `${today > 0 ? `المستحق اليوم مع المتأخر: ${cards(today)}` : 'لا بطاقات مستحقة اليوم'}؛ ${following(later, average)}. تضاف إليها البطاقات الجديدة والمنسية.`,
  plot: 'أعمدة، عمود لكل يوم: عدد البطاقات المستحقة.',
  table: 'البطاقات المستحقة في كل يوم من الأيام القادمة',
  due: 'المستحقة',
};
export const recall = {
  unmeasured: 'يُقاس التذكّر عندما تعود البطاقات في يوم لاحق ليوم تعلّمها.',
  sentence: (
    recalled: number,
    count: number,
    shares: Record<'recall' | 'target' | 'predicted', string>,
  ) =>
    `عادت في السنة الأخيرة ${cards(count)}، وتذكّرت منها ${format.number(recalled)}: ${shares.recall}. كان الهدف ${shares.target} والمتوقع ${shares.predicted}.`,
  tooFew: 'المراجعات قليلة جدًا، فلا يدل هذا على الكثير بعد.',
  plot: {
    week: 'نقطة لكل أسبوع: نسبة ما تُذكّر؛ وخط: نسبة التذكّر المستهدفة.',
    month: 'نقطة لكل شهر: نسبة ما تُذكّر؛ وخط: نسبة التذكّر المستهدفة.',
  },
  legend: {
    week: 'النقاط: نسبة ما تُذكّر في أسبوع.',
    month: 'النقاط: نسبة ما تُذكّر في شهر.',
  },
  openDots: (enough: number) => `النقاط المفرغة لها أقل من ${reviews(enough)} ولا تدل على الكثير.`,
  line: 'الخط: نسبة التذكّر المستهدفة.',
  table: { week: 'التذكّر حسب الأسبوع', month: 'التذكّر حسب الشهر' },
  period: { week: 'أسبوع', month: 'الشهر' },
  target: 'الهدف',
  predicted: 'المتوقع',
  ofReviews: (share: string, count: number) => `${share} من ${reviews(count)}`,
};
export const library = {
  missing: (count: number) =>
    `تعذّر تحميل قوائم بعض الكتب، وعددها ${format.number(count)}؛ لا يشمل ما يلي ما تعلّمته منها. تحقق من الاتصال وأعد تحميل الصفحة.`,
  onTarget: (target: string) => `جميع الكتب التي بدأتها عند هدفك ${target} أو فوقه.`,
  noneLearned: 'لم تتعلَّم بعدُ أيًّا من البطاقات التي بدأتها.',
  belowTarget: (below: number, begun: number, target: string) =>
    `الكتب دون هدفك ${target}: ${format.number(below)} من ${format.number(begun)}.`,
  notLearned: 'غير متعلَّمة',
  below: (share: string) => `دون ${share}`,
  andMore: (share: string) => `${share} فأكثر`,
  recall: ' · التذكّر ',
  table: (book: string) => `فصول ${book}`,
  cards: 'البطاقات',
  learned: 'المتعلَّمة',
};
export const concept = {
  sentence: (begun: number, below: number, target: string) =>
    `المفاهيم المبدوءة: ${format.number(begun)}، ${below === 0 ? `ولا شيء منها دون هدفك ${target}` : `ودون هدفك ${target} منها: ${format.number(below)}`}.`,
  plot: 'نقطة لكل مفهوم، بحسب التذكّر المتوقع اليوم.',
  mostKnown: (shown: number) =>
    `تُعرض المفاهيم التي تعرف أكثر بطاقاتها، وعددها ${format.number(shown)}.`,
  table: 'المفاهيم، الأقل معرفة أولًا',
  weakestTable: 'المفاهيم دون الهدف، الأضعف أولًا',
  study: 'دراسة',
  studyOne: (name: string) => `دراسة ${name}`,
  studyAll: (count: number) => `دراسة الكل (${format.number(count)})`,
  studyWeakest: (count: number) => `دراسة الأضعف (${format.number(count)})`,
  facts: (begun: number, share: string) => `المبدوءة: ${cards(begun)}، التذكّر: ${share}`,
};
export const hard = {
  none: 'لا شيء. تُعد البطاقة صعبة حين تُنسى ثماني مرات.',
  sentence: (count: number) =>
    `بطاقات نُسيت ثماني مرات أو أكثر: ${format.number(count)}. لن تفيد مراجعتها مرة أخرى كثيرًا: أعد قراءة الفصل، أو ابحث عن مثال من عندك، أو علّقها.`,
  table: 'البطاقات الصعبة، الأكثر نسيانًا أولًا',
  forgotten: 'مرات النسيان',
};
