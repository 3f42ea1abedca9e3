import { cards } from './counts.ts';

/* Cards, chapters, and concepts as Markdown files. */

export const source = (place: string) => `Source: ${place}`;
export const address = (url: string) => `Address: ${url}`;
export const book = (title: string) => `Book: ${title}`;
/** Other names of a concept. */
export const alsoCalled = (names: string) => `Also: ${names}`;
export const onConcept = (count: number) =>
  `${cards(count)} on this concept; each link leads to the answer.`;
