import { cards } from './counts.ts';
import { format } from './format.ts';

export const indexOfConcepts = '概念索引';
export const needsScript = (index: string) =>
  `搜索需要 JavaScript。没有它时，可以通过${index}找到每张卡片。`;
export const search = '搜索';
export const only = '仅限';
export const filters = {
  book: { label: '图书', all: '所有图书' },
  chapter: { label: '章节', all: '所有章节' },
  concept: { label: '概念', all: '所有概念' },
  kind: { label: '类型', all: '卡片和笔记' },
  rating: { label: '评分', all: '任意评分' },
};
export const withCode = '含代码';
export const withFormulas = '含公式';
export const kinds = { card: '卡片', note: '笔记' };
export const showMore = '显示更多';
export const showExcerpts = '显示答案摘录';
export const slashOpens = (key: string) => `在任何页面按 ${key} 打开搜索`;
export const withCount = (label: string, count: number) => `${label}（${format.number(count)}）`;
export const studyFound = (count: number) =>
  count === 1 ? '学习这张卡片' : `学习这 ${cards(count)}`;
export const studyFirst = (count: number) => `学习前 ${cards(count)}`;
export const withoutFilters = (count?: number) =>
  count === undefined ? '显示不加筛选找到的卡片' : `显示不加筛选找到的 ${cards(count)}`;
