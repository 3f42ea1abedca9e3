import { format } from './format.ts';

export const cards = (count: number) => format.count(count, { other: '# 张卡片' });
export const books = (count: number) => format.count(count, { other: '# 本书' });
export const chapters = (count: number) => format.count(count, { other: '# 章' });
export const concepts = (count: number) => format.count(count, { other: '# 个概念' });
