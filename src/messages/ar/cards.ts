import { books, cards, chapters, concepts } from './counts.ts';
import { format } from './format.ts';

export const context = 'السياق';
export const question = 'السؤال';
export const answer = 'الإجابة';
export const answerSummary = {
  noun: 'الإجابة',
  show: { before: 'إظهار ', after: '' },
  hide: { before: 'إخفاء ', after: '' },
  heading: { before: ' عن «', after: '»' },
};
export const seeAnswerOnPage = 'عرض الإجابة في صفحة البطاقة';

export const bookDescription = (
  book: { title: string; author: string | undefined },
  cardCount: number,
  chapterCount: number,
) => {
  const by = book.author ? ` (${book.author})` : '';
  return `كتاب «${book.title}»${by}: ${cards(cardCount)}، ${chapters(chapterCount)}.`;
};
export const chapterDescription = (cardCount: number, chapter: string, concepts: string) =>
  `${chapter}: ${cards(cardCount)}${concepts && `، ${concepts}`}.`;
export const headingDescription = (
  cardCount: number,
  { heading, chapter, book }: { heading: string; chapter: string; book: string },
) => `${cards(cardCount)} بعنوان «${heading}» في ${chapter}، ${book}.`;
export const withThisHeading = (cardCount: number) => `${cards(cardCount)} بهذا العنوان`;
export const placeIn = (book: string, chapter: string) => `${book}، ${chapter}`;
export const feedDescription = (book: string) => `البطاقات الجديدة والمعدّلة من «${book}».`;

export const studyThisBook = 'دراسة هذا الكتاب';
export const shelfCode = (code: string) => `رمز الرف ${code}`;
export const chaptersHeading = 'الفصول';
export const conceptsHeading = 'المفاهيم';
export const moreConcepts = (count: number) =>
  format.count(count, {
    zero: '# مفهوم آخر في الفهرس',
    one: 'مفهوم آخر في الفهرس',
    two: 'مفهومان آخران في الفهرس',
    few: '# مفاهيم أخرى في الفهرس',
    many: '# مفهومًا آخر في الفهرس',
    other: '# مفهوم آخر في الفهرس',
  });
export const takeBookAlong = 'تنزيل هذا الكتاب';
export const exportLabels = {
  anki: 'حزمة Anki',
  tsv: 'نص لبرنامج Anki (TSV)',
  csv: 'جدول (CSV)',
  markdown: 'Markdown',
  mdx: 'MDX',
  json: 'JSON',
  html: 'صفحة واحدة تعمل في أي مكان (HTML)',
  pdf: 'بطاقات على الورق (PDF)',
};
export const feed = 'موجز البطاقات الجديدة والمعدّلة';
export const bookContents = 'محتويات الكتاب';

export const study = 'دراسة';
export const thisChapter = ' هذا الفصل';
export const thisConcept = ' هذا المفهوم';
export const cram = 'مراجعة مكثفة';
export const allOf = (count: string) => `الكل (${count})`;
export const thisBook = ' لهذا الكتاب';
export const thisCard = ' هذه البطاقة';
export const cardsHeading = 'البطاقات';
export const cardsOnThisPage = 'بطاقات هذه الصفحة';
export const printChapter = 'طباعة هذا الفصل';
export const cardsShown = 'البطاقات المعروضة';
export const filters = {
  all: 'الكل',
  new: 'الجديدة',
  due: 'المستحقة',
  suspended: 'المعلّقة',
  flagged: 'ذات العلامة',
};
export const answersHeading = 'الإجابات';
export const neighbors = {
  card: {
    both: 'البطاقة السابقة والتالية',
    previous: 'البطاقة السابقة',
    next: 'البطاقة التالية',
  },
  chapter: {
    both: 'الفصل السابق والتالي',
    previous: 'الفصل السابق',
    next: 'الفصل التالي',
  },
};

export const seeFirst = 'اطّلع أولًا على:';
export const relatedCards = 'بطاقات ذات صلة';
export const sourceHeading = 'المصدر';
export const alsoIn = 'أيضًا في';
export const rated = (rating: string) => `التقييم: ${rating} من 10`;
export const lastChanged = (day: string) => `آخر تعديل: ${day}`;
export const copyLink = 'نسخ الرابط';
export const copyMarkdown = 'نسخ بصيغة Markdown';
export const reset = 'إعادة تعيين';
export const undo = 'تراجع';

export const conceptIndex = 'المفاهيم';
export const conceptIndexDescription = (library: string, count: number) =>
  `فهرس ${library}: ${concepts(count)}، لكل منها بطاقاته.`;
export const noConcepts = 'تظهر المفاهيم هنا عند وجود بطاقات.';
export const filterConcepts = 'تصفية المفاهيم';
export const letters = 'الحروف';
export const symbols = 'رموز';
export const see = 'انظر';
export const seeAlso = 'انظر أيضًا';
export const cardsUnit = ' بطاقة';
export const conceptDescription = (cardCount: number, concept: string, bookCount: number) =>
  `${concept}: ${cards(cardCount)} من ${books(bookCount)}.`;
export const cardsFromBooks = (cardCount: number, bookCount: number) =>
  `${cards(cardCount)} · ${books(bookCount)}`;
export const startHere = 'ابدأ من هنا';
export const broaderConcepts = 'مفاهيم أعم';
export const narrowerConcepts = 'مفاهيم أخص';
export const relatedConcepts = 'مفاهيم ذات صلة';

export const sample = {
  heading: 'أثر الاختبار',
  context:
    'تقرأ مجموعتان النص نفسه. تعيد الأولى قراءته، وتضعه الثانية جانبًا وتكتب ما تتذكره. بعد أسبوع تتذكر المجموعة الثانية أكثر.',
  question: 'لماذا تفيد محاولة الإجابة قبل النظر؟',
  answer:
    'لأن استرجاع الإجابة يقوّي تذكّرها أكثر من إعادة قراءتها. ويصح ذلك حتى إن أخفقت المحاولة، ما دامت الإجابة الصحيحة تليها.',
};
