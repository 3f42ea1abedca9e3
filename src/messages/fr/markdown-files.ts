import { cards } from './counts.ts';

export const source = (place: string) => `Source : ${place}`;
export const address = (url: string) => `Adresse : ${url}`;
export const book = (title: string) => `Livre : ${title}`;
export const alsoCalled = (names: string) => `Aussi : ${names}`;
export const onConcept = (count: number) =>
  `${cards(count)} sur cette notion ; chaque lien mène à la réponse.`;
