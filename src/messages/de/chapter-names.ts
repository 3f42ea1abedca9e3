export const chapter = (number: string) => `Kapitel ${number}`;
export const appendix = (letter: string) => `Anhang ${letter}`;
export const part = (number: string) => `Teil ${number}`;
export const titled = (name: string, title: string) => `${name}: ${title}`;
