import { format } from './format.ts';

export const nothingFound = 'No entries match.';
export const found = (count: number) =>
  format.count(count, { one: '# entry found.', other: '# entries found.' });
/* Further sentences. */
export const firstShown = (count: number) => `The first ${format.number(count)} are shown.`;
export const isPartial = 'Some pages of the index could not be loaded.';
