import type { LinkText } from '../link-text.ts';
import { books, cards, concepts } from './counts.ts';
import { format } from './format.ts';
import { reviews } from './study-page.ts';

export const needsScript = (shelf: LinkText) =>
  `学习记录保存在浏览器中，由 JavaScript 显示，而 JavaScript 已关闭。没有它也可以从${shelf('图书列表')}阅读所有卡片。`;
export const nothingLearned =
  '此浏览器中还没有学习记录。请尝试一张卡片，打开答案并给自己评分：从那时起，每张卡片都会在快要忘记时再次出现，此页面会显示已掌握的、待复习的和值得再看的内容。';
export const beginNew = '从新卡片开始';
export const chooseBook = '选择图书';
export const howItWorks = '使用说明';
export const learnedElsewhere = '如果在其他地方学习过，请导入在那里导出的文件。';
export const studyDue = '学习待复习的卡片';
export const parts = {
  activity: { title: '活动', table: '每天的复习次数（表格）' },
  forecast: { title: '今后 30 天', table: '每天到期的复习（表格）' },
  recall: { title: '记忆率', table: '记忆率的变化（表格）' },
  books: { title: '图书和章节' },
  concepts: { title: '概念', table: '所有已开始的概念（表格）' },
  hard: { title: '难记的卡片' },
};
export const belowTarget = '低于目标';

export const failed = '无法显示统计数据。学习记录完好无损。请重新加载页面。';
export const underAMinute = '不到一分钟';
export const hoursAndMinutes = (hours: string, minutes: string) => `${hours} ${minutes}`;
export const summary = (learned: number, started: number, due: number) =>
  `已学会 ${cards(learned)}${started > 0 ? `，已开始 ${format.number(started)} 张` : ''}，今天${due === 0 ? '没有待复习的卡片' : `待复习 ${format.number(due)} 张`}。`;
export const activity = {
  none: '还没有复习。',
  sentence: (count: number, days: number, first: string, time: string) =>
    `自 ${first}起，共 ${format.number(days)} 天、${reviews(count)}，总计 ${time}。`,
  plot: '日历，每天一格。',
  noReviews: '没有复习',
  andMore: (from: number) => `${format.number(from)} 以上`,
  table: '有复习的日子，最近的在前',
  time: '用时',
};
const following = (later: number, average: number) => {
  if (later === 0) return '之后几天没有';
  return `之后几天共 ${format.number(later)} 张${average > 0 ? `，每天约 ${format.number(average)} 张` : ''}`;
};
export const forecast = {
  sentence: (today: number, later: number, average: number) =>
    `${today > 0 ? `今天有 ${cards(today)}待复习（包括逾期的）` : '今天没有待复习的卡片'}；${following(later, average)}。新卡片和忘记的卡片还会增加数量。`,
  plot: '柱形图，每天一根：待复习的卡片数量。',
  table: '今后每天待复习的卡片',
  due: '待复习',
};
export const recall = {
  unmeasured: '卡片在学会之后的某一天再次出现时，才会开始统计记忆率。',
  sentence: (
    recalled: number,
    count: number,
    shares: Record<'recall' | 'target' | 'predicted', string>,
  ) =>
    `过去一年再次出现的 ${cards(count)}中，记住了 ${format.number(recalled)} 张：${shares.recall}。目标为 ${shares.target}，预测为 ${shares.predicted}。`,
  tooFew: '复习次数太少，还说明不了什么。',
  plot: {
    week: '每周一个点：记住的比例；一条线：目标记忆率。',
    month: '每月一个点：记住的比例；一条线：目标记忆率。',
  },
  legend: { week: '点：一周内记住的比例。', month: '点：一个月内记住的比例。' },
  openDots: (enough: number) => `空心点不足 ${reviews(enough)}，说明不了什么。`,
  line: '线：目标记忆率。',
  table: { week: '每周记忆率', month: '每月记忆率' },
  period: { week: '开始日期', month: '月份' },
  target: '目标',
  predicted: '预测',
  ofReviews: (share: string, count: number) => `${share}（${reviews(count)}）`,
};
export const library = {
  missing: (count: number) =>
    `${books(count)}的列表无法加载；下面不包括其中的学习记录。请检查网络连接并重新加载页面。`,
  onTarget: (target: string) => `所有已开始的书都达到了 ${target} 的目标。`,
  noneLearned: '已开始的卡片都还没有学会。',
  belowTarget: (below: number, begun: number, target: string) =>
    `${format.number(begun)} 本书中有 ${format.number(below)} 本低于 ${target} 的目标。`,
  notLearned: '未学会',
  below: (share: string) => `低于 ${share}`,
  andMore: (share: string) => `${share} 以上`,
  recall: ' · 记忆率 ',
  table: (book: string) => `《${book}》的章节`,
  cards: '卡片',
  learned: '已学会',
};
export const concept = {
  sentence: (begun: number, below: number, target: string) =>
    `已开始 ${concepts(begun)}，其中${below === 0 ? '没有' : `有 ${format.number(below)} 个`}低于 ${target} 的目标${below === 0 ? '的' : ''}。`,
  plot: '每个概念一个点，按今天预期的记忆率排列。',
  mostKnown: (shown: number) => `图中是已学卡片最多的 ${concepts(shown)}。`,
  table: '概念，掌握最少的在前',
  weakestTable: '低于目标的概念，最薄弱的在前',
  study: '学习',
  studyOne: (name: string) => `学习“${name}”`,
  studyAll: (count: number) => `学习全部 ${format.number(count)} 个`,
  studyWeakest: (count: number) => `学习最薄弱的 ${format.number(count)} 个`,
  facts: (begun: number, share: string) => `已开始 ${cards(begun)}，记忆率 ${share}`,
};
export const hard = {
  none: '没有。忘记八次的卡片算作难记的卡片。',
  sentence: (count: number) =>
    `有 ${cards(count)}忘记了八次以上。再看一遍帮助不大：请重读该章、自己举一个例子，或者暂停${count === 1 ? '它' : '它们'}。`,
  table: '难记的卡片，忘记次数最多的在前',
  forgotten: '忘记次数',
};
