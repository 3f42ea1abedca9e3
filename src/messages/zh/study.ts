import { format } from './format.ts';

export const grades = { 1: '重来', 2: '困难', 3: '良好', 4: '简单' };
export const minutes = (count: number) => `${format.number(count)} 分钟`;
export const hours = (count: number) => `${format.number(count, 1)} 小时`;
export const days = (count: number) => format.count(count, { other: '# 天' });
export const months = (count: number) => format.countDecimal(count, { other: '# 个月' });
export const years = (count: number) => format.countDecimal(count, { other: '# 年' });
export const examPassed = '这一天已经过去。请选择今天或之后的日期。';
export const examTooFar = '这一天在两年以后。请选择更早的日期。';
