export const chapter = (number: string) => `Chapitre ${number}`;
export const appendix = (letter: string) => `Annexe ${letter}`;
export const part = (number: string) => `Partie ${number}`;
export const titled = (name: string, title: string) => `${name} : ${title}`;
