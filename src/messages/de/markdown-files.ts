import { cards } from './counts.ts';

export const source = (place: string) => `Quelle: ${place}`;
export const address = (url: string) => `Adresse: ${url}`;
export const book = (title: string) => `Buch: ${title}`;
export const alsoCalled = (names: string) => `Auch: ${names}`;
export const onConcept = (count: number) =>
  `${cards(count)} zu diesem Begriff; jeder Link führt zur Antwort.`;
