import { format } from './format.ts';

/* The reader’s own data on the progress page. */

export const yourProgress = 'Your progress';
export const keptHere =
  'What you have learned is stored only in this browser, and no one else sees it. A browser may clear it: Safari does so after seven days without a visit. Keep a backup; it also carries your progress to another device.';
export const searchLists = 'Search suspended, buried, and flagged cards';
export const lists = {
  suspended: { title: 'Suspended cards', button: 'Ask again', done: 'The card is asked again.' },
  buried: {
    title: 'Cards buried until tomorrow',
    button: 'Ask today',
    done: 'The card is asked today.',
  },
  flagged: { title: 'Flagged cards', button: 'Remove flag', done: 'The flag is removed.' },
};
/** The button of a card in a list. */
export const buttonOf = (button: string, card: string) => `${button}: ${card}`;
export const shownOf = (shown: number, all: number) =>
  `${format.number(shown)} of ${format.number(all)} shown.`;
export const showMore = (count: number) => `Show ${format.number(count)} more`;
/* Forgetting what was learned. */

export const resetHint =
  'Resetting forgets what you have learned; suspended cards and flags stay. You can undo it.';
export const whatToReset = 'What to reset';
export const everything = 'Everything';
export const bookIsNew = (title: string) => `“${title}” is new again.`;
export const allNew = 'All cards are new again.';
