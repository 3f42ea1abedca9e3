import { cards } from './counts.ts';

export const source = (place: string) => `Fuente: ${place}`;
export const address = (url: string) => `Dirección: ${url}`;
export const book = (title: string) => `Libro: ${title}`;
export const alsoCalled = (names: string) => `También: ${names}`;
export const onConcept = (count: number) =>
  `${cards(count)} sobre este concepto; cada enlace lleva a la respuesta.`;
