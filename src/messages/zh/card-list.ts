import { format } from './format.ts';

export const showAllAnswers = '显示所有答案';
export const hideAllAnswers = '隐藏所有答案';
export const allShown = '已显示所有答案。';
export const allHidden = '已隐藏所有答案。';
export const shuffle = '打乱顺序';
export const readingOrder = '恢复阅读顺序';
export const shuffled = '卡片顺序已打乱。';
export const inOrder = '卡片已恢复阅读顺序。';
export const shuffledHeading = '所有卡片（已打乱）';
export const filtered = {
  all: '显示所有卡片。',
  new: '只显示新卡片。',
  due: '只显示待复习的卡片。',
  suspended: '只显示已暂停的卡片。',
  flagged: '只显示已标记的卡片。',
};
export const shownOf = (shown: number, all: number) =>
  `共 ${format.number(all)} 张，显示 ${format.number(shown)} 张。`;
