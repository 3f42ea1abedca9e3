import type { LinkText } from '../link-text.ts';
import { format } from './format.ts';

export const keepOffline = '离线保存这本书';
export const keep = '保存';
export const update = '更新';
export const remove = '从此设备移除';
export const cancel = '取消';
export const loadingBook = '正在下载图书';
export const lookingUpSize = '正在查询大小…';
export const sizeToLoad = (megabytes: string) => `保存需要下载 ${megabytes}。`;
export const notEnoughRoom = '此设备上没有足够的空间。';
export const loading = '正在下载图书。';
export const cancelled = '下载已取消。';
export const removed = '这本书不再保存。';
export const kept = (megabytes: string) =>
  `已保存在此设备上（已下载 ${megabytes}）：可以离线阅读、搜索和学习。`;
export const newerVersion = '已保存在此设备上。网站上有更新的版本。';
export const notAllowed = '浏览器不允许保存这本书。';
export const filesLoaded = (loaded: number, all: number) =>
  `${format.number(loaded)}/${format.number(all)} 个文件`;
export const faults = {
  network: '图书未能完整下载。请检查网络连接后重试。',
  full: '设备上没有空间保存这本书。',
  changed: '下载期间网站已更新。请重试。',
  busy: '另一个标签页正在下载图书。请在其完成后重试。',
};

export const readingOffline = '离线阅读';
export const readingOfflineDescription = '此设备上保存的、无需网络即可阅读的内容。';
export const notKept = (again: LinkText) =>
  `没有网络连接，且所请求的页面未保存在此设备上。${again('请重试')}，或阅读这里已有的内容。`;
export const keptBooks = '保存在此设备上的图书';
export const noKeptBooks =
  '还没有。每本书的页面上都有保存按钮：保存后，书中所有卡片都可以离线阅读、搜索和学习。';
export const seenPages = '看过的页面';
export const needsScript = '离线阅读需要 JavaScript。';
export const searchKept = (words: string) => `在保存的图书中搜索“${words}”`;
