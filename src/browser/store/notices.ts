/** Why progress is not kept as it should be. */
export type NoticeCode = 'blocked' | 'full' | 'failed' | 'newer' | 'upgrade' | 'outdated' | 'clock';

export interface Notice {
  code: NoticeCode;
  /** Full sentences: what happened and what to do. */
  message: string;
  /** True where what is learned from here on is lost with the page, unless it is exported. */
  inMemory: boolean;
}

const IN_MEMORY =
  'What you learn from here on is lost when this page is closed, unless you export it.';

const MESSAGES: Record<NoticeCode, string> = {
  blocked: `The browser does not let this site keep anything: a private window or a setting forbids it. ${IN_MEMORY}`,
  full: `The browser has no room left to keep your progress. What was kept before is safe. ${IN_MEMORY}`,
  failed: `The browser could not keep your progress; reloading the page may help. What was kept before is safe. ${IN_MEMORY}`,
  newer: `Your progress was kept by a newer version of this site and is left as it is. Reload the page to get that version. ${IN_MEMORY}`,
  upgrade: `Another tab of this site holds your progress back. Close the other tabs, then reload this page. ${IN_MEMORY}`,
  outdated: `A newer version of this site was opened in another tab. Reload this page. ${IN_MEMORY}`,
  clock:
    'Your progress has reviews that lie in the future: the clock of this device was set back, or was wrong before. Check the date and the time; until they are right, cards may come too early or too late.',
};

export function noticeOf(code: NoticeCode): Notice {
  return { code, message: MESSAGES[code], inMemory: code !== 'clock' };
}
