/* Why progress is not kept as it should be. */

/** Ends the messages below, except `clock`. */
export const inMemory =
  'What you learn from here on is lost when this page is closed, unless you export it.';
export const notices = {
  blocked:
    'The browser does not let this site store anything: a private window or a setting prevents it.',
  full: 'The browser has no space left for your progress. What was stored before is safe.',
  failed:
    'The browser could not store your progress; reloading the page may help. What was stored before is safe.',
  newer:
    'Your progress was stored by a newer version of this site and is left unchanged. Reload the page to get that version.',
  upgrade:
    'Another tab of this site is blocking your progress. Close the other tabs, then reload this page.',
  outdated: 'A newer version of this site was opened in another tab. Reload this page.',
  clock:
    'Your progress has reviews that are in the future: the clock of this device was set back, or was wrong before. Check the date and the time; until they are right, cards may come too early or too late.',
};
export const exportProgress = 'Export your progress';
