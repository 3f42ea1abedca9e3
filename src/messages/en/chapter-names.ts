/* Chapters of which a deck has little more than the number. */

export const chapter = (number: string) => `Chapter ${number}`;
export const appendix = (letter: string) => `Appendix ${letter}`;
/** Of a book whose decks are numbered. */
export const part = (number: string) => `Part ${number}`;
/** One of those above, and a title. */
export const titled = (name: string, title: string) => `${name}: ${title}`;
