import { books, cards, chapters, concepts } from './counts.ts';
import { format } from './format.ts';

export const context = '背景';
export const question = '问题';
export const answer = '答案';
export const answerSummary = {
  noun: '答案',
  show: { before: '显示', after: '' },
  hide: { before: '隐藏', after: '' },
  heading: { before: '：“', after: '”' },
};
export const seeAnswerOnPage = '在卡片页面查看答案';

export const bookDescription = (
  book: { title: string; author: string | undefined },
  cardCount: number,
  chapterCount: number,
) => {
  const by = book.author ? `（${book.author}）` : '';
  return `《${book.title}》${by}的 ${cards(cardCount)}，共 ${chapters(chapterCount)}。`;
};
export const chapterDescription = (cardCount: number, chapter: string, concepts: string) =>
  `关于“${chapter}”的 ${cards(cardCount)}${concepts && `：${concepts}`}。`;
export const headingDescription = (
  cardCount: number,
  { heading, chapter, book }: { heading: string; chapter: string; book: string },
) => `《${book}》“${chapter}”中标题为“${heading}”的 ${cards(cardCount)}。`;
export const withThisHeading = (cardCount: number) => `${cards(cardCount)}使用此标题`;
export const placeIn = (book: string, chapter: string) => `${book}，${chapter}`;
export const feedDescription = (book: string) => `《${book}》中新增和更改的卡片。`;

export const studyThisBook = '学习这本书';
export const shelfCode = (code: string) => `书架编号 ${code}`;
export const chaptersHeading = '章节';
export const conceptsHeading = '概念';
export const moreConcepts = (count: number) =>
  format.count(count, { other: '索引中还有 # 个概念' });
export const takeBookAlong = '下载这本书';
export const exportLabels = {
  anki: 'Anki 牌组包',
  tsv: '供 Anki 导入的文本（TSV）',
  csv: '表格（CSV）',
  markdown: 'Markdown',
  mdx: 'MDX',
  json: 'JSON',
  html: '随处可用的单个网页（HTML）',
  pdf: '纸质卡片（PDF）',
};
export const feed = '新增和更改的卡片订阅源';
export const bookContents = '本书目录';

export const study = '学习';
export const thisChapter = '本章';
export const thisConcept = '此概念';
export const cram = '突击复习';
export const allOf = (count: string) => `全部 ${count} 张`;
export const thisBook = '这本书';
export const thisCard = '此卡片';
export const cardsHeading = '卡片';
export const cardsOnThisPage = '本页卡片';
export const printChapter = '打印本章';
export const cardsShown = '显示的卡片';
export const filters = {
  all: '全部',
  new: '新卡片',
  due: '待复习',
  suspended: '已暂停',
  flagged: '已标记',
};
export const answersHeading = '答案';
export const neighbors = {
  card: {
    both: '上一张和下一张卡片',
    previous: '上一张卡片',
    next: '下一张卡片',
  },
  chapter: {
    both: '上一章和下一章',
    previous: '上一章',
    next: '下一章',
  },
};

export const seeFirst = '请先查看：';
export const relatedCards = '相关卡片';
export const sourceHeading = '来源';
export const alsoIn = '另见';
export const rated = (rating: string) => `评分：${rating}（满分 10）`;
export const lastChanged = (day: string) => `最后更改：${day}`;
export const copyLink = '复制链接';
export const copyMarkdown = '复制为 Markdown';
export const reset = '重置';
export const undo = '撤销';

export const conceptIndex = '概念';
export const conceptIndexDescription = (library: string, count: number) =>
  `${library}的索引：${concepts(count)}及其卡片。`;
export const noConcepts = '有了卡片之后，概念会列在这里。';
export const filterConcepts = '筛选概念';
export const letters = '字母';
export const symbols = '符号';
export const see = '见';
export const seeAlso = '另见';
export const cardsUnit = ' 张卡片';
export const conceptDescription = (cardCount: number, concept: string, bookCount: number) =>
  `${books(bookCount)}中关于“${concept}”的 ${cards(cardCount)}。`;
export const cardsFromBooks = (cardCount: number, bookCount: number) =>
  `来自 ${books(bookCount)}的 ${cards(cardCount)}`;
export const startHere = '从这里开始';
export const broaderConcepts = '上位概念';
export const narrowerConcepts = '下位概念';
export const relatedConcepts = '相关概念';

export const sample = {
  heading: '测试效应',
  context:
    '两组人阅读同一篇文章。一组再读一遍；另一组把文章收起来，写下自己记得的内容。一周之后，第二组记得更多。',
  question: '为什么在看答案之前先尝试回答是值得的？',
  answer: '因为回忆答案比再读一遍更能巩固记忆。即使回忆失败也是如此，只要随后看到正确答案。',
};
