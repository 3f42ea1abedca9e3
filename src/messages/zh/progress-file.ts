import { format } from './format.ts';

export const export_ = '导出';
export const share = '分享';
export const import_ = '导入';
export const fileToImport = '要导入的文件';
export const isIn = (file: string) => `学习进度已保存到 ${file}。`;
export const shared = '学习进度已分享。';
export const nothingNew = '没有新内容：此文件的全部内容已存在。';
export const added = (added: number, known: number) => {
  const here = `；${format.number(known)} 条已存在`;
  return `已添加 ${format.number(added)} 条记录${known > 0 ? here : ''}。`;
};
export const nothingToBackUp = '还没有可备份的内容。';
export const noBackup = '还没有备份。';
export const lastBackup = (days: number) =>
  days < 1
    ? '上次备份：今天。'
    : days === 1
      ? '上次备份：昨天。'
      : format.count(days, { other: '上次备份：# 天前。' });
export const nothingChanged = '此后没有变化。';
export const timeForBackup = '该备份了：请按“导出”。';
export const syncHint =
  '由 Syncthing、Nextcloud、Dropbox 或其他程序在多台设备之间同步的文件夹可以传递学习进度：每次学习后会在其中读取和写入。';
export const chooseFolder = '选择同步文件夹';
export const syncNow = '立即同步';
export const stopSyncing = '停止同步';
export const writeThere = '写入该处';
export const syncStopped = '此浏览器不再写入该处；文件仍在那里。';
export const alsoInFolder = (folder: string) => `学习进度也保存在文件夹“${folder}”中。`;
export const folderUnknown = '同步文件夹已丢失。请重新选择。';
export const notYetInFolder = (folder: string) => `学习进度尚未写入文件夹“${folder}”。`;
export const mayNotWrite = (folder: string) => `浏览器无权写入文件夹“${folder}”。`;
export const inFolder = (folder: string) => `学习进度已写入文件夹“${folder}”。`;
export const eventsAdded = (count: number) =>
  format.count(count, { other: '已添加其他设备的 # 条记录。' });
export const syncFailed = (reason: string) =>
  `学习进度无法写入同步文件夹：${reason}没有丢失任何内容；进度保存在此浏览器中。`;
