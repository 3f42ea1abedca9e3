const DAY = 24 * 3_600_000;

/** Days after which a backup is worth a reminder where something was learned since. */
const STALE_AFTER = 14;

export interface BackupSources {
  /** When the log was last exported, ms UTC; undefined where it never was. */
  lastBackup: number | undefined;
  /** Of the log's first and last events, ms UTC; undefined where it is empty. */
  firstAt: number | undefined;
  latestAt: number | undefined;
}

/** When the last backup was made, in a full sentence, and whether it is time for another one. */
export function backupSentence(
  { lastBackup, firstAt, latestAt }: BackupSources,
  now: number,
): { sentence: string; isDue: boolean } {
  if (firstAt === undefined || latestAt === undefined) {
    return { sentence: 'There is nothing to back up yet.', isDue: false };
  }
  const isCovered = lastBackup !== undefined && latestAt <= lastBackup;
  const isDue = !isCovered && now - (lastBackup ?? firstAt) > STALE_AFTER * DAY;
  const last =
    lastBackup === undefined ? 'There is no backup yet.' : `Last backup: ${ago(now - lastBackup)}.`;
  if (isCovered) return { sentence: `${last} Nothing has changed since.`, isDue };
  return { sentence: isDue ? `${last} It is time for one: press Export.` : last, isDue };
}

function ago(ms: number): string {
  const days = Math.floor(ms / DAY);
  if (days < 1) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}
