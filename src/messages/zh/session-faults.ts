export const ofCard = {
  network: '无法加载卡片：没有网络连接。',
  missing: '卡片已不在图书馆中，或地址已更改。',
  damaged: '无法读取卡片页面。',
};
export const ofList = {
  network: '无法加载卡片列表，此设备上也没有保存。请检查网络连接。',
  missing:
    '图书馆中没有（或不再有）这本书、这一章或这个概念。它可能已改名：请在书架上或通过搜索查找。',
  damaged: '卡片列表已损坏。请重新加载页面；网站可能刚刚更新。',
};
export const disagreeing = '卡片页面与列表不一致：网站可能刚刚更新。请重新加载页面。';
export const broken = '发生了意外错误。已评分的内容是安全的。请重新加载页面。';
