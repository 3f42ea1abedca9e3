import { cards } from './counts.ts';
import { format } from './format.ts';

export const countsSentence = ({
  cards: all,
  learned,
  started,
  due,
}: {
  cards: number;
  learned: number;
  started: number;
  due: number;
}) => {
  const ofAll = `/${format.number(all)}`;
  const parts = [
    learned > 0 || started === 0 ? `已学会 ${format.number(learned)}${ofAll}` : '',
    started > 0 ? `已开始 ${format.number(started)}${learned > 0 ? '' : ofAll}` : '',
    due > 0 ? `待复习 ${format.number(due)}` : '',
  ];
  return parts.filter(Boolean).join('，');
};

export const statuses = {
  new: '新卡片',
  learning: '学习中',
  due: '待复习',
  known: '已学会',
  suspended: '已暂停',
  buried: '明天再来',
};
export const nextReview = {
  tomorrow: '明天复习',
  days: (count: number) => format.count(count, { other: '# 天后复习' }),
  months: (count: number) => format.count(count, { other: '# 个月后复习' }),
  years: (count: number) => format.count(count, { other: '# 年后复习' }),
};
export const flagged = '，已标记';
export const answerChanged = '，答案已更改';

export const studyToday = '学习今天的卡片';
export const continueWith = (title: string) => `继续学习“${title}”`;
export const stoppedAt = (place: string) => `上次读到“${place}”。`;
export const nothingDue = '今天没有需要复习的卡片。';
export const shareDone = '今天的任务已完成。';
export const shareOfDue = (share: number, due: number) =>
  `今天复习 ${cards(share)}，共有 ${format.number(due)} 张到期。`;
export const allDue = (count: number) => format.count(count, { other: '今天有 # 张卡片到期。' });
