import type { LinkText } from '../link-text.ts';

export const done = {
  suspend: '卡片已暂停，不会出现在学习中。',
  unsuspend: '卡片会重新出现在学习中。',
  flag: '标记及其备注已保存。',
  unflag: '标记已移除。',
  reset: '卡片已恢复为新卡片。',
};
export const undone = '已撤销。';
export const linkCopied = '链接已复制。';
export const markdownCopied = '卡片已复制为 Markdown。';
export const notLoaded = '无法加载卡片。请检查网络连接后重试。';
export const copyingNotAllowed = '浏览器不允许复制。';
export const suspend = '暂停';
export const unsuspend = '恢复';
export const flag = '标记';
export const flagged = '已标记：备注';

export const noteLabel = '这张卡片有什么问题，或者有什么值得再看？';
export const saveFlag = '保存标记';
export const removeFlag = '移除标记';
export const cancel = '取消';
export const noteIsPrivate = '备注只保存在此浏览器中。';
export const reportError = (link: LinkText) => `如需更正卡片，请${link('在其来源处报告')}。`;
