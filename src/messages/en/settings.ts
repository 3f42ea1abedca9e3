/* Settings. */

export const description = 'Theme, keys, daily limits, and how sessions ask.';
export const needsScript =
  'Settings are kept in your browser by JavaScript, which is switched off.';
export const saved = 'Saved.';
export const appearance = 'Appearance';
export const themes = { system: 'System', light: 'Light', dark: 'Dark' };
export const reading = 'Reading';
export const showAnswers = 'Show all answers when a page opens';
export const eachDay = 'Each day';
export const numbers = {
  newPerDay: 'New cards per day',
  reviewsPerDay: 'Reviews per day',
  desiredRetention: 'Target retention (%)',
  dayStartHour: 'Day starts at (hour)',
};
export const chooseBooks = 'Choose the books that you are learning';
export const sessions = 'Sessions';
export const typeAnswer = 'Type the answer first and compare';
export const twoGrades = 'Two grades only, Again and Good';
export const keyboard = 'Keyboard';
export const allKeys = 'List of all keys';
export const allSettings = 'All settings';
export const yourData = 'Your data';
export const backUp = 'Back up, carry to another device, or reset';
/** Swipes towards the end of a line mean Good. */
export const swipeHint =
  'With a finger: swipe the sheet sideways to show the answer; then to the right for Good, to the left for Again.';
