import type { LinkText } from '../link-text.ts';
import { books, cards } from './counts.ts';

export const skipToContent = '跳到正文';
export const siteNavigation = '网站';
export const navigation = {
  library: '图书',
  study: '学习',
  concepts: '概念',
  notes: '笔记',
  progress: '进度',
};
export const search = '搜索';
export const theme = '主题';
export const settings = '设置';
export const breadcrumbs = '当前位置';
export const howToStudy = '如何使用这些卡片学习';
export const licenseLabel = '许可协议：';
export const source = '源文件';

export const previousPage = '上一页';
export const nextPage = '下一页';
export const page = (number: string) => `第 ${number} 页`;
export const pageOf = (number: string, count: string) => `第 ${number} 页，共 ${count} 页`;
export const numberedTitle = (title: string, number: string) => `${title}，第 ${number} 页`;
export const pagesOf = (title: string) => `${title}的分页`;

export const librarySummary = (cardCount: number, bookCount: number) =>
  `来自 ${books(bookCount)}的 ${cards(cardCount)}：先试着回答问题，再查看隐藏的答案。`;
export const startWith = (book: string) => `从《${book}》开始`;
export const howItWorks = '阅读问题，在心里作答，然后给自己评分。卡片会在遗忘之前再次出现。';
export const continueReading = '继续：';
export const filterBooks = '筛选图书';
export const filter = '筛选';
export const sort = '排序';
export const sorts = {
  shelf: '书架',
  title: '书名',
  recent: '最近学习',
  due: '待复习',
};
export const group = '分组';
export const groupings = {
  none: '不分组',
  author: '作者',
  shelf: '书架',
  letter: '首字母',
  progress: '进度',
};

export const noCardsYet = '还没有卡片';
export const addDeck = (folder: string, extension: string) =>
  `请将牌组放入内容文件夹的 ${folder} 文件夹：一个文件名以 ${extension} 结尾的 Markdown 文件。最小的牌组如下：`;
export const buildAgain = (command: string) =>
  `然后重新构建网站。${command} 会读取牌组，并按文件、行和列报告无法理解的内容。`;

export const notFound = '找不到页面';
export const noPageHere = '此地址没有页面';
export const noPageDescription = '此地址没有页面。';
export const mayHaveMoved = (concepts: LinkText, library: LinkText) =>
  `可能因为章节或标题改名，页面已经移动。请搜索该页面，查阅${concepts('概念索引')}，或从${library('图书列表')}重新开始。`;
export const moved = {
  title: '页面已移动',
  heading: '此页面已移动',
  to: (link: string) => `新地址：${link}`,
};
export const noteDescription = (library: string) => `${library}的一篇笔记。`;
export const notesDescription = (library: string) => `${library}的手写笔记。`;
export const noNotes = '还没有笔记。内容文件夹的 notes/ 文件夹中以 .mdx 结尾的文件会列在这里。';
export const noSuchCard = (id: string) => `卡片 ${id} 不存在。`;
export const guide = '指南';
export const guideDescription = '如何使用本站学习，以及键盘快捷键。';
export const studyDescription = '通过回忆来学习卡片：一次一张，在快要忘记的时候出现。';
export const progressDescription = '学会了什么，什么需要复习，什么值得再看一遍。';
export const searchDescription = '按词语、公式和标识符搜索所有卡片。';
