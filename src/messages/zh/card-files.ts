import { cards } from './counts.ts';
import { format } from './format.ts';

export const source = (place: string) => `来源：${place}`;
export const address = (url: string) => `地址：${url}`;
export const book = (title: string) => `图书：${title}`;
export const alsoCalled = (names: string) => `别名：${names}`;
export const onConcept = (count: number) => `关于此概念的 ${cards(count)}；链接指向答案。`;

export const search = '搜索';
export const testYourself = '自我测试';
export const known = '知道';
export const endTest = '结束测试';
export const found = (count: number) =>
  count === 0 ? '没有卡片包含这些词。' : format.count(count, { other: '# 张卡片包含这些词。' });
export const result = (known: number, seen: number) =>
  `${format.number(seen)} 张中一次答对 ${format.number(known)} 张。`;
