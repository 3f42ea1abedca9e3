import { cards } from './counts.ts';
import { format } from './format.ts';

export const printCards = '打印卡片';
export const description = '打印一本书或一章的卡片：用于裁剪或阅读。';
export const needsScript =
  '裁剪用的卡片需要 JavaScript。没有它时，请打印章节页面：先是问题，然后是答案。';
export const sheets = '纸张';
export const cutOut = '裁剪用的卡片，每面 8 张';
export const forReading = '用于阅读';
export const paper = '纸型';
export const letter = '美国信纸';
export const turnedAt = '翻转方式';
export const edges = { long: '长边翻转', short: '短边翻转' };
export const print = '打印';
export const loading = '正在加载卡片…';
export const chooseScope = '请选择一本书或一章：每个页面都有打印链接。';
export const faults = {
  network: '无法加载卡片：没有网络连接。',
  missing: '这本书或这一章已不在图书馆中，或地址已更改。',
  damaged: '无法读取卡片页面。',
};
export const summary = (count: number) => `${cards(count)}。`;
export const onSheets = (count: number, sheets: number) =>
  `${cards(count)}，共 ${format.number(sheets)} 张纸。`;
export const continued = (count: number) =>
  `${format.number(count)} 张较长的卡片延续到后面带编号的卡片上。`;
export const hint = {
  long: '双面打印，沿长边翻转，比例 100 %，不留边距和页眉；然后沿线裁剪。',
  short: '双面打印，沿短边翻转，比例 100 %，不留边距和页眉；然后沿线裁剪。',
};
