import { format } from './format.ts';

export const nothingImported = (reason: string) => `${reason}未导入任何内容。`;
export const notExported = '这不是从 Recto 导出的文件。请选择在进度页面上用“导出”创建的文件。';
export const notJson =
  '这不是从 Recto 导出的文件：它不是 JSON。请选择在进度页面上用“导出”创建的文件。';
export const newerVersion = (version: number, own: number) =>
  `该文件由更新版本的 Recto 创建（格式 ${version}；此版本读取格式 ${own}）。请重新加载页面以获取最新版本，然后再次导入。`;
export const truncated = '文件不完整或已损坏。请重新导出或重新复制。';
export const damagedEvent = (number: number, field: string) =>
  `文件已损坏：无法读取第 ${format.number(number)} 条记录${field && `（${field}）`}。请重新导出。`;
export const damagedField = (field: string) => `文件已损坏：无法读取其 ${field}。请重新导出。`;
export const fromFuture = (skipped: number, all: number, latest: string) =>
  `${format.number(all)} 条记录中有 ${format.number(skipped)} 条的日期在将来（最晚为 ${latest}），已跳过。创建文件的设备时钟有误；其他记录已导入。`;
