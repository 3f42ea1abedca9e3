export const keyboardShortcuts = '键盘快捷键';
export const actions = {
  cards: '下一张卡片，上一张卡片',
  answer: '打开或关闭答案',
  pages: '上一个和下一个页面、章节或卡片',
  search: '搜索',
  home: '首页',
  book: '本书目录',
  study: '学习',
  concepts: '概念',
  notes: '笔记',
  progress: '进度',
  searchPage: '搜索页面',
  settings: '设置',
  help: '此列表',
};
export const singleKeys = '单键快捷键';
export const sessionKeys = (key: string) => `学习时有专用的按键：届时按 ${key} 查看。`;
export const close = '关闭';
