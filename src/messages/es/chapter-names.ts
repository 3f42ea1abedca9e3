export const chapter = (number: string) => `Capítulo ${number}`;
export const appendix = (letter: string) => `Apéndice ${letter}`;
export const part = (number: string) => `Parte ${number}`;
export const titled = (name: string, title: string) => `${name}: ${title}`;
