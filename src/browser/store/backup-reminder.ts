import * as messages from '#messages/progress-file.ts';

const DAY = 24 * 3_600_000;

/** Days after which a backup is worth a reminder, if something was learned since. */
const STALE_AFTER = 14;

export interface BackupSources {
  /** When the log was last exported, ms UTC; undefined if never. */
  lastBackup: number | undefined;
  /** Times of the log's first and last events, ms UTC; undefined if it is empty. */
  firstAt: number | undefined;
  latestAt: number | undefined;
}

/** When the last backup was made, in a full sentence, and whether it is time for another one. */
export function backupSentence(
  { lastBackup, firstAt, latestAt }: BackupSources,
  now: number,
): { sentence: string; isDue: boolean } {
  if (firstAt === undefined || latestAt === undefined) {
    return { sentence: messages.nothingToBackUp, isDue: false };
  }
  const isCovered = lastBackup !== undefined && latestAt <= lastBackup;
  const isDue = !isCovered && now - (lastBackup ?? firstAt) > STALE_AFTER * DAY;
  const last =
    lastBackup === undefined
      ? messages.noBackup
      : messages.lastBackup(Math.floor((now - lastBackup) / DAY));
  if (isCovered) return { sentence: `${last} ${messages.nothingChanged}`, isDue };
  return { sentence: isDue ? `${last} ${messages.timeForBackup}` : last, isDue };
}
