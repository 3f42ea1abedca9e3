export const chapter = (number: string) => `الفصل ${number}`;
export const appendix = (letter: string) => `الملحق ${letter}`;
export const part = (number: string) => `الجزء ${number}`;
export const titled = (name: string, title: string) => `${name}: ${title}`;
