import type { LinkText } from '../link-text.ts';
import { format } from './format.ts';

export const study = '学习';
export const studyTitle = (title: string) => `学习：${title}`;
export const needsScript = (shelf: LinkText) =>
  `学习需要 JavaScript，因为学习记录保存在浏览器中。没有它时，可以从${shelf('图书列表')}阅读和尝试每张卡片。`;
export const loading = '正在加载…';
export const tryAgain = '重试';
export const leaveCardOut = '跳过这张卡片';
export const keptHere = '此设备上保存的内容';
export const leave = '离开';
export const cramming = '突击复习：不保存评分，也不改变复习安排。';
export const cardsDone = '已完成的卡片';
export const addNote = '添加备注';
export const saveNote = '保存备注';
export const answerChanged = '自学会以来，这张卡片的答案已更改。';
export const yourAnswer = '你的答案';
export const showAnswer = '显示答案';
export const howWell = '回忆得如何？';
export const bury = '搁置';
export const flag = '标记';
export const removeFlag = '移除标记';
export const openCardPage = '打开卡片页面';
export const backToSession = '返回学习';
export const keysAndSettings = '按键和设置';
export const keyActions = {
  answer: '显示答案，再按则评为良好',
  grades: '重来、困难、良好、简单',
  undo: '撤销上一步',
  bury: '将卡片搁置到明天',
  suspend: '暂停卡片',
  flag: '标记卡片或移除标记',
  open: '打开卡片页面',
  help: '显示这些按键',
  leave: '离开学习',
};
export const leftOf = {
  new: (count: number) => `新 ${format.number(count)}`,
  learning: (count: number) => `学习中 ${format.number(count)}`,
  due: (count: number) => `复习 ${format.number(count)}`,
  later: (count: number) => `未到期 ${format.number(count)}`,
  toGo: (count: number) => `剩余 ${format.number(count)}`,
  onceMore: (count: number) => `再来一次 ${format.number(count)}`,
};
export const comma = '，';
export const sentence = (text: string) => `${text}。`;
export const graded = ({ grade, next, left }: { grade: string; next: string; left: string }) =>
  `${grade}：${next}后再来。${left}`;
export const crammed = ({ grade, next, left }: { grade: string; next: string; left: string }) =>
  `${grade}：${next}。${left}`;
export const onceMore = '再来一次';
export const done = '完成';
export const suspended = '已暂停';
export const buried = '已搁置到明天';
export const flagged = '已标记';
export const flaggedWith = (note: string) => `已标记：${note}`;
export const flagRemoved = '标记已移除';
export const noteSaved = '备注已保存';
export const nothingToUndo = '没有可撤销的操作。';
export const otherTab = '这张卡片已在另一个标签页中处理。';
export const undone = {
  suspend: '已撤销：卡片未暂停。',
  bury: '已撤销：卡片未搁置。',
  flag: '已撤销：卡片恢复到标记之前。',
  unflag: '已撤销：卡片已标记。',
  other: '已撤销：请重新评分。',
};
export const compared = '与卡片答案的比较：删除线是卡片没有的内容，下划线是你的答案缺少的内容。';
export const notCompared = '你的答案与卡片答案相同的词语很少：请比较它们的意思。';
export const missedSeeFirst = '这张卡片没有答对。请先查看：';
export const backTo = (title: string) => `返回${title}`;
export const toLibrary = '前往图书列表';
export const backToResults = '返回搜索结果';
export const backToSessions = '返回学习页面';
export const searchTitle = (words: string) => `搜索：“${words}”`;
export const examTitle = (title: string) => `考试：${title}`;
export const dueToday = '今天待复习';
export const bothTitles = (first: string, second: string) => `${first}和${second}`;
export const andMore = (first: string, others: number) =>
  `${first}等 ${format.number(others + 1)} 项`;
