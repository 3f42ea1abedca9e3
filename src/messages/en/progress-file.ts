import { format } from './format.ts';

/* Progress as a file: exported, shared, imported, or synced. */

export const export_ = 'Export';
export const share = 'Share';
export const import_ = 'Import';
export const fileToImport = 'File to import';
export const isIn = (file: string) => `Your progress is in ${file}.`;
export const shared = 'Your progress was shared.';
/* An import. */

export const nothingNew = 'Nothing was new: all of this file was here already.';
export const added = (added: number, known: number) => {
  const here = format.count(known, { one: '; # was here already', other: '; # were here already' });
  return `${format.count(added, { one: '# entry was added', other: '# entries were added' })}${known > 0 ? here : ''}.`;
};
/* The last backup. */

export const nothingToBackUp = 'There is nothing to back up yet.';
export const noBackup = 'There is no backup yet.';
export const lastBackup = (days: number) =>
  days < 1
    ? 'Last backup: today.'
    : days === 1
      ? 'Last backup: yesterday.'
      : format.count(days, { one: 'Last backup: # day ago.', other: 'Last backup: # days ago.' });
export const nothingChanged = 'Nothing has changed since.';
export const timeForBackup = 'It is time for one: press Export.';
/* A folder that devices share. */

export const syncHint =
  'A folder that Syncthing, Nextcloud, Dropbox, or another program syncs between your devices can carry your progress: it is read and written there after each session.';
export const chooseFolder = 'Choose a synced folder';
export const syncNow = 'Sync now';
export const stopSyncing = 'Stop syncing';
export const writeThere = 'Write it there';
export const syncStopped = 'This browser no longer writes to the folder; the file stays there.';
export const alsoInFolder = (folder: string) =>
  `Your progress is kept in the folder “${folder}”, too.`;
export const folderUnknown = 'The synced folder is no longer known. Choose it again.';
export const notYetInFolder = (folder: string) =>
  `Your progress is not yet in the folder “${folder}”.`;
export const mayNotWrite = (folder: string) =>
  `The browser may not write to the folder “${folder}”.`;
export const inFolder = (folder: string) => `Your progress is in the folder “${folder}”.`;
export const eventsAdded = (count: number) =>
  format.count(count, {
    one: '# event from other devices was added.',
    other: '# events from other devices were added.',
  });
/** `reason` is a sentence. */
export const syncFailed = (reason: string) =>
  `Your progress could not be written to the synced folder: ${reason} Nothing is lost; it is kept in this browser.`;
