import type { LinkText } from '../link-text.ts';
import { books, cards } from './counts.ts';

/* The frame of every page. */

export const skipToContent = 'Skip to the content';
export const siteNavigation = 'Site';
export const navigation = {
  library: 'Books',
  study: 'Study',
  concepts: 'Concepts',
  notes: 'Notes',
  progress: 'Progress',
};
export const search = 'Search';
export const theme = 'Theme';
export const settings = 'Settings';
export const breadcrumbs = 'Breadcrumbs';
export const howToStudy = 'How to study with these cards';
export const licenseLabel = 'License:';
export const source = 'Source';

/* Lists on several pages. */

export const previousPage = 'Previous page';
export const nextPage = 'Next page';
export const page = (number: string) => `Page ${number}`;
export const pageOf = (number: string, count: string) => `Page ${number} of ${count}`;
/** The title of a later page of a list. */
export const numberedTitle = (title: string, number: string) => `${title}, page ${number}`;
/** Names the links to the pages of a list with this title. */
export const pagesOf = (title: string) => `Pages of ${title}`;

/* The home page. */

export const librarySummary = (cardCount: number, bookCount: number) =>
  `${cards(cardCount)} from ${books(bookCount)}: questions to try, with answers hidden until then.`;
export const startWith = (book: string) => `Start with “${book}”`;
export const howItWorks =
  'Read a question, answer it in your head, and grade yourself. Cards come back before you forget them.';
export const continueReading = 'Continue:';
export const filterBooks = 'Filter books';
export const filter = 'Filter';
export const sort = 'Sort';
export const sorts = {
  shelf: 'Shelf',
  title: 'Title',
  recent: 'Recently studied',
  due: 'Due',
};
export const group = 'Group';
export const groupings = {
  none: 'None',
  author: 'Author',
  shelf: 'Shelf',
  letter: 'Letter',
  progress: 'Progress',
};

export const noCardsYet = 'There are no cards yet';
export const addDeck = (folder: string, extension: string) =>
  `Put a deck into the folder ${folder} of the content folder: a Markdown file whose name ends in ${extension}. The smallest one looks like this:`;
export const buildAgain = (command: string) =>
  `Then build the site again. ${command} reads the decks and reports what it could not make sense of, with file, line, and column.`;

/* Pages without a book. */

export const notFound = 'Page not found';
export const noPageHere = 'There is no page at this address';
export const noPageDescription = 'There is no page at this address.';
export const mayHaveMoved = (concepts: LinkText, library: LinkText) =>
  `It may have moved when a chapter or a heading was renamed. Search for it, look it up in the ${concepts('index of concepts')}, or start from the ${library('library')}.`;
/** The page at an address that a page had before. */
export const moved = {
  title: 'Moved',
  heading: 'This page has moved',
  to: (link: string) => `It is at ${link}.`,
};
export const noteDescription = (library: string) => `A note of ${library}.`;
export const notesDescription = (library: string) => `Handwritten notes of ${library}.`;
export const noNotes =
  'There are no notes yet. Files that end in .mdx, in the folder notes/ of the content folder, are listed here.';
export const noSuchCard = (id: string) => `There is no card ${id}.`;
export const guide = 'Guide';
export const guideDescription = 'How to study with this site, and its keyboard shortcuts.';
export const studyDescription =
  'Learn the cards by recalling them: one at a time, each when it is about to be forgotten.';
export const progressDescription =
  'What you have learned, what is due, and what is worth another look.';
export const searchDescription = 'Search all cards by their words, formulas, and identifiers.';
