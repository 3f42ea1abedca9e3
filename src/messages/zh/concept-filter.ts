import { format } from './format.ts';

export const nothingFound = '没有匹配的条目。';
export const found = (count: number) => format.count(count, { other: '找到 # 个条目。' });
export const firstShown = (count: number) => `显示前 ${format.number(count)} 个。`;
export const isPartial = '索引的部分页面无法加载。';
