import { books } from './counts.ts';
import { format } from './format.ts';

export const found = (shown: number, all: number) =>
  `共 ${books(all)}，显示 ${format.number(shown)} 本`;
export const others = '其他';
export const statuses = {
  due: '今天待复习',
  begun: '已开始',
  learned: '已学会',
  new: '未开始',
};
