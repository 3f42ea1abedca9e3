import type { LinkText } from '../link-text.ts';
import { format } from './format.ts';

/* Keeping a book. */

export const keepOffline = 'Keep this book offline';
export const keep = 'Keep it';
export const update = 'Update it';
export const remove = 'Remove it from this device';
export const cancel = 'Cancel';
export const loadingBook = 'Loading the book';
export const lookingUpSize = 'Looking up its size…';
export const sizeToLoad = (megabytes: string) => `Keeping it takes ${megabytes} to download.`;
export const notEnoughRoom = 'There is not enough space for it on this device.';
export const loading = 'Loading the book.';
export const cancelled = 'Loading was canceled.';
export const removed = 'The book is no longer kept.';
export const kept = (megabytes: string) =>
  `Kept on this device (${megabytes} downloaded): it can be read, searched, and studied offline.`;
export const newerVersion = 'Kept on this device. The site has a newer version of it.';
export const notAllowed = 'The browser did not let the book be kept.';
export const filesLoaded = (loaded: number, all: number) =>
  `${format.number(loaded)} of ${format.number(all)} files`;
export const faults = {
  network: 'The book could not be loaded completely. Check your connection and try again.',
  full: 'There is no space left for this book on the device.',
  changed: 'The site was updated while the book was loaded. Try again.',
  busy: 'Another tab is loading a book. Try again when it is done.',
};

/* The page that is shown without a connection. */

export const readingOffline = 'Reading offline';
export const readingOfflineDescription =
  'What this device keeps of the library to be read without a connection.';
export const notKept = (again: LinkText) =>
  `There is no connection, and the page you asked for is not kept on this device. ${again('Try again')}, or read on with what is here.`;
export const keptBooks = 'Books kept on this device';
export const noKeptBooks =
  'None yet. A book’s own page has a button that keeps it: all its cards can then be read, searched, and studied offline.';
export const seenPages = 'Pages you have seen';
export const needsScript = 'Reading offline needs JavaScript.';
export const searchKept = (words: string) => `Search the kept books for “${words}”`;
