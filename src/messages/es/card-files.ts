import { cards } from './counts.ts';
import { format } from './format.ts';

export const source = (place: string) => `Fuente: ${place}`;
export const address = (url: string) => `Dirección: ${url}`;
export const book = (title: string) => `Libro: ${title}`;
export const alsoCalled = (names: string) => `También: ${names}`;
export const onConcept = (count: number) =>
  `${cards(count)} sobre este concepto; cada enlace lleva a la respuesta.`;

export const search = 'Buscar';
export const testYourself = 'Ponerse a prueba';
export const known = 'La sabía';
export const endTest = 'Terminar la prueba';
export const found = (count: number) =>
  count === 0
    ? 'Ninguna tarjeta contiene estas palabras.'
    : format.count(count, {
        one: '# tarjeta contiene estas palabras.',
        many: '# de tarjetas contienen estas palabras.',
        other: '# tarjetas contienen estas palabras.',
      });
export const result = (known: number, seen: number) =>
  `${format.number(known)} de ${format.number(seen)} recordadas a la primera.`;
