import type { LinkText } from '../link-text.ts';

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
