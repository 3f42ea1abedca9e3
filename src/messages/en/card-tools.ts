import type { LinkText } from '../link-text.ts';

/* What a reader can do with a card on its page. */

export const done = {
  suspend: 'The card is suspended and won’t come up in sessions.',
  unsuspend: 'The card comes up in sessions again.',
  flag: 'The flag and its note are saved.',
  unflag: 'The flag is removed.',
  reset: 'The card is new again.',
};
export const undone = 'Undone.';
export const linkCopied = 'The link is copied.';
export const markdownCopied = 'The card is copied as Markdown.';
export const notLoaded = 'The card could not be loaded. Check your connection and try again.';
export const copyingNotAllowed = 'The browser does not allow copying.';
export const suspend = 'Suspend';
export const unsuspend = 'Ask again';
export const flag = 'Flag';
export const flagged = 'Flagged: note';

/* The note of a flag. */

export const noteLabel = 'What is wrong with this card, or worth a second look?';
export const saveFlag = 'Save flag';
export const removeFlag = 'Remove flag';
export const cancel = 'Cancel';
export const noteIsPrivate = 'The note stays in your browser.';
export const reportError = (link: LinkText) =>
  `To have the card corrected, ${link('report it at its source')}.`;
