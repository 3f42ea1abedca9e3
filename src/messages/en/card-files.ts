import { cards } from './counts.ts';
import { format } from './format.ts';

/* Cards, chapters, and concepts as Markdown files. */

export const source = (place: string) => `Source: ${place}`;
export const address = (url: string) => `Address: ${url}`;
export const book = (title: string) => `Book: ${title}`;
/** Other names of a concept. */
export const alsoCalled = (names: string) => `Also: ${names}`;
export const onConcept = (count: number) =>
  `${cards(count)} on this concept; each link leads to the answer.`;

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
