/** Makes a part of a sentence a link: takes its text, and returns HTML. */
export type LinkText = (text: string) => string;
