import { format } from './format.ts';

/* A book in one file, with search and a self-test. */

export const search = 'Search';
export const testYourself = 'Test yourself';
/** A grade. */
export const known = 'Known';
export const endTest = 'End the test';
export const found = (count: number) =>
  count === 0
    ? 'No cards have these words.'
    : format.count(count, { one: '# card has these words.', other: '# cards have these words.' });
export const result = (known: number, seen: number) =>
  `You knew ${format.number(known)} of ${format.number(seen)} at once.`;
