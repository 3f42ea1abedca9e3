import { format } from './format.ts';

/* A list of cards. */

export const showAllAnswers = 'Show all answers';
export const hideAllAnswers = 'Hide all answers';
export const allShown = 'All answers are shown.';
export const allHidden = 'All answers are hidden.';
export const shuffle = 'Shuffle';
export const readingOrder = 'Back to reading order';
export const shuffled = 'The cards are shuffled.';
export const inOrder = 'The cards are in reading order again.';
export const shuffledHeading = 'All cards, shuffled';
export const filtered = {
  all: 'All cards are shown.',
  new: 'Only new cards are shown.',
  due: 'Only cards that are due are shown.',
  suspended: 'Only suspended cards are shown.',
  flagged: 'Only flagged cards are shown.',
};
/** A sentence after those above. */
export const shownOf = (shown: number, all: number) =>
  `${format.number(shown)} of ${format.number(all)}.`;
