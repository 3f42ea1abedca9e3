import type { LinkText } from '../link-text.ts';

/* The progress page: headings, and what it says before anything is learned. */

export const needsScript = (shelf: LinkText) =>
  `What you have learned is kept in your browser and shown by JavaScript, which is switched off. All cards can be read without it, from ${shelf('the shelf')}.`;
export const nothingLearned =
  'Nothing has been learned in this browser yet. Try a card, open its answer, and grade yourself: from then on each card comes back when you are about to forget it, and this page shows what you know, what is due, and what is worth another look.';
export const beginNew = 'Begin with new cards';
export const chooseBook = 'Choose a book';
export const howItWorks = 'How it works';
export const learnedElsewhere =
  'If you have learned elsewhere, import the file that you exported there.';
export const studyDue = 'Study what is due';
export const parts = {
  activity: { title: 'Activity', table: 'Reviews of each day, as a table' },
  forecast: { title: 'The next 30 days', table: 'Reviews due on each day, as a table' },
  recall: { title: 'Recall', table: 'Recall over time, as a table' },
  books: { title: 'Books and chapters' },
  concepts: { title: 'Concepts', table: 'All concepts you have begun, as a table' },
  hard: { title: 'Hard cards' },
};
export const belowTarget = 'Below the target';
