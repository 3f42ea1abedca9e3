import { cards } from './counts.ts';
import { format } from './format.ts';

export const forExam = 'للامتحان';
export const planExam = 'التخطيط لامتحان';
export const examDay = 'يوم الامتحان';
export const examScope = 'موضوعه';
export const book = 'الكتاب';
export const chooseBook = 'اختر كتابًا';
export const chapter = 'الفصل';
export const allChapters = 'جميع الفصول';
export const add = 'إضافة';
export const addBook = 'الكتاب أو الفصل';
export const addConcept = 'المفهوم';
export const concept = 'المفهوم';
export const makePlan = 'إنشاء الخطة';
export const remove = 'إزالة';
export const removeOne = (name: string) => `إزالة ${name}`;
export const removeExam = (title: string) => `إزالة الامتحان ${title}`;
export const chooseBookFirst = 'اختر كتابًا أولًا.';
export const noConcept = (name: string) => `لا يوجد مفهوم «${name}» له عدة بطاقات.`;
export const chooseDay = 'اختر يومًا.';
export const chooseScope = 'اختر موضوع الامتحان: كتابًا أو فصلًا أو مفهومًا.';
export const daysAhead = (days: number) =>
  days === 0
    ? 'اليوم'
    : days === 1
      ? 'غدًا'
      : format.count(days, {
          zero: 'بعد # يوم',
          one: 'بعد يوم',
          two: 'بعد يومين',
          few: 'بعد # أيام',
          many: 'بعد # يومًا',
          other: 'بعد # يوم',
        });
export const minutesADay = (minutes: number) => `، نحو ${format.number(minutes)} د يوميًا`;
export const exam = 'الامتحان:';
export const moreExams = (count: number) =>
  format.count(count, {
    zero: 'و# امتحان آخر',
    one: 'وامتحان آخر',
    two: 'وامتحانان آخران',
    few: 'و# امتحانات أخرى',
    many: 'و# امتحانًا آخر',
    other: 'و# امتحان آخر',
  });
export const studyBook = 'دراسة كتاب';
export const learningHint = 'تأخذ جلسة اليوم بطاقات جديدة من الكتب المحددة «قيد التعلّم».';
export const learning = 'قيد التعلّم';
export const learningBook = (title: string) => `قيد التعلّم: ${title}`;
export const alsoFrom = 'يمكنك أيضًا بدء جلسة من فصل أو مفهوم أو بطاقة أو بحث.';
export const studyShare = (share: string) => `دراسة ${share}`;
export const learnNew = (count: number) =>
  format.count(count, {
    zero: 'تعلُّم # بطاقة جديدة',
    one: 'تعلُّم بطاقة جديدة',
    two: 'تعلُّم بطاقتين جديدتين',
    few: 'تعلُّم # بطاقات جديدة',
    many: 'تعلُّم # بطاقة جديدة',
    other: 'تعلُّم # بطاقة جديدة',
  });
export const dueToday = (count: number) =>
  format.count(count, {
    zero: '# بطاقة مستحقة اليوم',
    one: 'بطاقة واحدة مستحقة اليوم',
    two: 'بطاقتان مستحقتان اليوم',
    few: '# بطاقات مستحقة اليوم',
    many: '# بطاقة مستحقة اليوم',
    other: '# بطاقة مستحقة اليوم',
  });
export const allDue = (due: string) => `${due}.`;
export const someHere = (due: string, here: number) =>
  `${due}، منها على هذا الجهاز: ${format.number(here)}.`;
export const dueButDone = (due: string) => `${due}، لكن حصة اليوم اكتملت.`;
export const dueShare = (due: string, share: number) =>
  `${due}، وحصة اليوم منها: ${format.number(share)}.`;
export const notStarted = 'لم تبدأ بعد.';
export const noneDue = 'لا بطاقات مستحقة اليوم.';
export const noneDueNorNew = 'لا بطاقات مستحقة اليوم ولا جديدة.';
export const noneHere =
  'لا بطاقات مستحقة اليوم. تحتاج البطاقات الجديدة إلى اتصال أو إلى كتاب محفوظ على هذا الجهاز.';
export const markAnother =
  'لا بطاقات مستحقة اليوم. حدّد كتابًا آخر «قيد التعلّم» للحصول على بطاقات جديدة.';
export const doneForToday = 'انتهيت لهذا اليوم. للمتابعة ادرس كتابًا من القائمة أدناه.';
export const aboutMinutes = (count: number) =>
  format.count(count, {
    zero: 'نحو # دقيقة.',
    one: 'نحو دقيقة.',
    two: 'نحو دقيقتين.',
    few: 'نحو # دقائق.',
    many: 'نحو # دقيقة.',
    other: 'نحو # دقيقة.',
  });
export const due = (count: number) => `${format.number(count)} مستحقة`;
export const fresh = (count: number) => `${format.number(count)} جديدة`;
export const shareOfBook = (share: string) => `اليوم: ${share}`;
export const bookDone = 'اكتمل لهذا اليوم';
export const notOnDevice = 'ليس على هذا الجهاز';
export const planSummary = (day: string, days: number, count: number) =>
  `${day}: ${days === 1 ? 'آخر يوم للدراسة' : format.count(days, { zero: '# يوم للدراسة', one: 'يوم للدراسة', two: 'يومان للدراسة', few: '# أيام للدراسة', many: '# يومًا للدراسة', other: '# يوم للدراسة' })}. ${cards(count)}.`;
export const planForecast = (without: string, withPlan: string) =>
  `إن لم تدرس أكثر فستتذكر نحو ${without} منها في ذلك اليوم، ومع الخطة نحو ${withPlan}.`;
export const studyTodayShare = (share: string) => `دراسة حصة اليوم: ${share}`;
export const newCards = (count: number) =>
  format.count(count, {
    zero: '# بطاقة جديدة',
    one: 'بطاقة جديدة',
    two: 'بطاقتان جديدتان',
    few: '# بطاقات جديدة',
    many: '# بطاقة جديدة',
    other: '# بطاقة جديدة',
  });
export const reviews = (count: number) =>
  format.count(count, {
    zero: '# مراجعة',
    one: 'مراجعة واحدة',
    two: 'مراجعتان',
    few: '# مراجعات',
    many: '# مراجعة',
    other: '# مراجعة',
  });
export const cramAll = 'مراجعة مكثفة لجميع البطاقات';
export const otherSessions = 'جلسات أخرى';
export const eachDay = 'ما يتطلبه كل يوم';
export const eachDayHint = 'الأيام غير المذكورة لا تتطلب شيئًا إن كانت كل إجابة «جيد».';
export const columns = {
  day: 'اليوم',
  newCards: 'بطاقات جديدة',
  reviews: 'مراجعات',
  card: 'البطاقة',
  recall: 'التذكّر',
};
export const weakest = 'أضعف البطاقات في ذلك اليوم إن لم يُدرس شيء آخر';
