import { format } from './format.ts';
import type { FoundCards } from '../found-cards.ts';

export const someWords = 'Tarjetas con algunas de las palabras';
export const fewerWords = 'Tarjetas con menos palabras de la búsqueda';
export const note = 'Nota';
export const inAnswer = 'en la respuesta';
export const placeKinds = { book: 'Libro', chapter: 'Capítulo', concept: 'Concepto' };
export const similarConcepts = 'Conceptos similares:';
export const allResults = (count: number) =>
  format.count(count, {
    one: '# resultado',
    many: 'Todos los resultados (# de)',
    other: 'Los # resultados',
  });

export const typeSomething = 'Se puede buscar una palabra, una fórmula o un nombre del código.';
export const noneFound = 'No se encontraron tarjetas.';
export const noneFiltered = 'No se encontraron tarjetas con estos filtros.';
const foundCards = (count: number) =>
  format.count(count, {
    one: '# tarjeta encontrada',
    many: '# de tarjetas encontradas',
    other: '# tarjetas encontradas',
  });
export const found = (count: number, { atLeast, hasAll, related }: FoundCards) => {
  const others = hasAll ? 'con algunas de las palabras' : 'con menos';
  return `${atLeast ? 'Al menos ' : ''}${foundCards(count)}${hasAll ? '' : ' con algunas de las palabras'}${related > 0 ? `, y ${format.number(related)} ${others}` : ''}.`;
};
const anyOf = (words: readonly string[]) => words.map((word) => `«${word}»`).join(' o ');
export const corrected = (from: string, to: readonly string[]) =>
  `Ninguna tarjeta contiene «${from}». Se muestran tarjetas con ${anyOf(to)}.`;
export const missing = (words: readonly string[]) => `Ninguna tarjeta contiene ${anyOf(words)}.`;
export const missingFiltered = (words: readonly string[]) =>
  `Con estos filtros, ninguna tarjeta contiene ${anyOf(words)}.`;
export const queryCut = 'Solo se buscó el principio de la consulta.';
export const tryOthers = 'Conviene probar con menos palabras o con otras.';
