import { cards } from './counts.ts';
import { format } from './format.ts';
import type { FoundCards } from '../found-cards.ts';

export const someWords = '包含部分词语的卡片';
export const fewerWords = '包含更少词语的卡片';
export const note = '笔记';
export const inAnswer = '在答案中';
export const placeKinds = { book: '图书', chapter: '章节', concept: '概念' };
export const similarConcepts = '相近的概念：';
export const allResults = (count: number) => format.count(count, { other: '全部 # 个结果' });

export const typeSomething = '请输入词语、公式或代码中的名称。';
export const noneFound = '未找到卡片。';
export const noneFiltered = '在当前筛选条件下未找到卡片。';
export const found = (count: number, { atLeast, hasAll, related }: FoundCards) => {
  const others = hasAll ? '包含部分词语' : '包含的词语更少';
  return `找到${atLeast ? '至少 ' : ' '}${cards(count)}${hasAll ? '' : '，包含部分词语'}${related > 0 ? `，另有 ${format.number(related)} 张${others}` : ''}。`;
};
const anyOf = (words: readonly string[]) => words.map((word) => `“${word}”`).join('或');
export const corrected = (from: string, to: readonly string[]) =>
  `没有卡片包含“${from}”。显示包含${anyOf(to)}的卡片。`;
export const missing = (words: readonly string[]) => `没有卡片包含${anyOf(words)}。`;
export const missingFiltered = (words: readonly string[]) =>
  `在当前筛选条件下，没有卡片包含${anyOf(words)}。`;
export const queryCut = '只搜索了查询的开头部分。';
export const tryOthers = '请减少或更换词语。';
