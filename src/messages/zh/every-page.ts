export const themes = {
  system: '主题：跟随系统',
  light: '主题：浅色',
  dark: '主题：深色',
};

export const copy = '复制';
export const copied = '已复制';
export const copyingNotAllowed = '不允许复制';
