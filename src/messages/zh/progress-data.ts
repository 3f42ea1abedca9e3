import { format } from './format.ts';

export const yourProgress = '你的进度';
export const keptHere =
  '学到的内容只保存在此浏览器中，其他人看不到。浏览器可能会清除它：Safari 在七天未访问后会这样做。请保留备份；备份也可将进度带到另一台设备。';
export const searchLists = '搜索已暂停、已搁置和已标记的卡片';
export const lists = {
  suspended: { title: '已暂停的卡片', button: '恢复', done: '卡片会再次出现。' },
  buried: { title: '搁置到明天的卡片', button: '今天复习', done: '卡片今天会出现。' },
  flagged: { title: '已标记的卡片', button: '移除标记', done: '标记已移除。' },
};
export const buttonOf = (button: string, card: string) => `${button}：${card}`;
export const shownOf = (shown: number, all: number) =>
  `显示 ${format.number(shown)}/${format.number(all)}。`;
export const showMore = (count: number) => `再显示 ${format.number(count)} 项`;
export const resetHint = '重置会忘记学到的内容；已暂停的卡片和标记会保留。可以撤销。';
export const whatToReset = '重置内容';
export const everything = '全部';
export const bookIsNew = (title: string) => `“${title}”已恢复为新内容。`;
export const allNew = '所有卡片已恢复为新卡片。';
