import { cards } from './counts.ts';
import { format } from './format.ts';

/* Cards on paper. */

export const printCards = 'Print cards';
export const description = 'Print the cards of a book or a chapter: to cut out, or for reading.';
export const needsScript =
  'Cards to cut out need JavaScript. Without it, print the page of a chapter: its questions come first, then its answers.';
export const sheets = 'Sheets';
export const cutOut = 'Cards to cut out, 8 on a side';
export const forReading = 'For reading';
export const paper = 'Paper';
export const letter = 'US Letter';
export const turnedAt = 'Turned over at';
export const edges = { long: 'The long edge', short: 'The short edge' };
export const print = 'Print';
export const loading = 'Loading the cards …';
export const chooseScope = 'Choose a book or a chapter: the page of each has a link to print it.';
export const faults = {
  network: 'The cards could not be loaded: there is no connection.',
  missing: 'The book or chapter is no longer in the library, or its address has changed.',
  damaged: 'The page of the cards cannot be read.',
};
export const summary = (count: number) => `${cards(count)}.`;
export const onSheets = (count: number, sheets: number) =>
  `${cards(count)} on ${format.count(sheets, { one: '# sheet', other: '# sheets' })} of paper.`;
/** Long cards. */
export const continued = (count: number) =>
  `${count === 1 ? 'A long one continues' : `${format.number(count)} long ones continue`} on further cards, which are numbered.`;
export const hint = {
  long: 'Print on both sides, turned over at the long edge, at 100 % and without margins or headers; then cut along the lines.',
  short:
    'Print on both sides, turned over at the short edge, at 100 % and without margins or headers; then cut along the lines.',
};
