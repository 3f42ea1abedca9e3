export const title = '搜索所有卡片';
export const queryLabel = '词语、公式或代码中的名称';
export const close = '关闭';
export const pagesWithThisName = '同名页面';
export const results = '结果';
export const hint = ({
  move,
  open,
  close: closing,
}: {
  move: string;
  open: string;
  close: string;
}) => `${move} 移动，${open} 打开，${closing} 关闭`;
export const searching = '正在搜索……';
export const unreachable = '无法加载本站的搜索功能。请检查网络连接并重新加载页面。';
