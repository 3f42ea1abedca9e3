import { format } from './format.ts';

export const search = '搜索';
export const testYourself = '自我测试';
export const known = '知道';
export const endTest = '结束测试';
export const found = (count: number) =>
  count === 0 ? '没有卡片包含这些词。' : format.count(count, { other: '# 张卡片包含这些词。' });
export const result = (known: number, seen: number) =>
  `${format.number(seen)} 张中一次答对 ${format.number(known)} 张。`;
