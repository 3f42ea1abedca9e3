export const description = '主题、按键、每日上限和提问方式。';
export const needsScript = '设置由 JavaScript 保存在浏览器中，而 JavaScript 已关闭。';
export const saved = '已保存。';
export const appearance = '外观';
export const themes = { system: '跟随系统', light: '浅色', dark: '深色' };
export const reading = '阅读';
export const showAnswers = '打开页面时显示所有答案';
export const eachDay = '每天';
export const numbers = {
  newPerDay: '每天新卡片数',
  reviewsPerDay: '每天复习数',
  desiredRetention: '目标记忆率（%）',
  dayStartHour: '一天开始的时间（点）',
};
export const chooseBooks = '选择正在学习的图书';
export const sessions = '学习方式';
export const typeAnswer = '先输入答案再比较';
export const twoGrades = '只用两种评分：重来和良好';
export const keyboard = '键盘';
export const allKeys = '所有按键列表';
export const allSettings = '所有设置';
export const yourData = '你的数据';
export const backUp = '备份、带到另一台设备或重置';
export const swipeHint = '用手指：横向滑动可显示答案；之后向右滑表示良好，向左滑表示重来。';
