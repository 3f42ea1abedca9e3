/* The list of the keys of every page. */

export const keyboardShortcuts = 'Keyboard shortcuts';
export const actions = {
  cards: 'next card, previous card',
  answer: 'open or close the answer',
  pages: 'previous and next page, chapter, or card',
  search: 'search',
  home: 'home',
  book: 'contents of this book',
  study: 'study',
  concepts: 'concepts',
  notes: 'notes',
  progress: 'progress',
  searchPage: 'search page',
  settings: 'settings',
  help: 'this list',
};
export const singleKeys = 'Single-key shortcuts';
/** `key` is HTML. */
export const sessionKeys = (key: string) => `Sessions have keys of their own: press ${key} there.`;
export const close = 'Close';
