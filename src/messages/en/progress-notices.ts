/* Why progress is not kept as it should be. */

/** Ends the messages below, except `clock`. */
export const inMemory =
  'What you learn from here on is lost when this page is closed, unless you export it.';
export const notices = {
  blocked:
    'The browser does not let this site keep anything: a private window or a setting forbids it.',
  full: 'The browser has no room left to keep your progress. What was kept before is safe.',
  failed:
    'The browser could not keep your progress; reloading the page may help. What was kept before is safe.',
  newer:
    'Your progress was kept by a newer version of this site and is left as it is. Reload the page to get that version.',
  upgrade:
    'Another tab of this site holds your progress back. Close the other tabs, then reload this page.',
  outdated: 'A newer version of this site was opened in another tab. Reload this page.',
  clock:
    'Your progress has reviews that lie in the future: the clock of this device was set back, or was wrong before. Check the date and the time; until they are right, cards may come too early or too late.',
};
export const exportProgress = 'Export your progress';
