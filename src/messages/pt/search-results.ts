import { format } from './format.ts';
import type { FoundCards } from '../found-cards.ts';

export const someWords = 'Cartões com algumas das palavras';
export const fewerWords = 'Cartões com menos palavras da busca';
export const note = 'Nota';
export const inAnswer = 'na resposta';
export const placeKinds = { book: 'Livro', chapter: 'Capítulo', concept: 'Conceito' };
export const similarConcepts = 'Conceitos semelhantes:';
export const allResults = (count: number) =>
  format.count(count, {
    one: '# resultado',
    many: 'Todos os resultados (# de)',
    other: 'Os # resultados',
  });

export const typeSomething = 'Digite uma palavra, uma fórmula ou um nome no código.';
export const noneFound = 'Nenhum cartão encontrado.';
export const noneFiltered = 'Nenhum cartão encontrado com estes filtros.';
const foundCards = (count: number) =>
  format.count(count, {
    one: '# cartão encontrado',
    many: '# de cartões encontrados',
    other: '# cartões encontrados',
  });
export const found = (count: number, { atLeast, hasAll, related }: FoundCards) => {
  const others = hasAll ? 'com algumas das palavras' : 'com menos';
  return `${atLeast ? 'Pelo menos ' : ''}${foundCards(count)}${hasAll ? '' : ' com algumas das palavras'}${related > 0 ? `, e ${format.number(related)} ${others}` : ''}.`;
};
const anyOf = (words: readonly string[]) => words.map((word) => `“${word}”`).join(' ou ');
export const corrected = (from: string, to: readonly string[]) =>
  `Nenhum cartão contém “${from}”. Mostrando cartões com ${anyOf(to)}.`;
export const missing = (words: readonly string[]) => `Nenhum cartão contém ${anyOf(words)}.`;
export const missingFiltered = (words: readonly string[]) =>
  `Com estes filtros, nenhum cartão contém ${anyOf(words)}.`;
export const queryCut = 'Somente o começo da consulta foi pesquisado.';
export const tryOthers = 'Tente menos palavras ou outras.';
