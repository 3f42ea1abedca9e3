import { cards } from './counts.ts';
import { format } from './format.ts';
import type { FoundCards } from '../found-cards.ts';

/* Results. */

export const someWords = 'Cards with some of the words';
export const fewerWords = 'Cards with fewer of the words';
export const note = 'Note';
export const inAnswer = 'in the answer';
export const placeKinds = { book: 'Book', chapter: 'Chapter', concept: 'Concept' };
/** Concepts follow. */
export const similarConcepts = 'Similar concepts:';
export const allResults = (count: number) =>
  format.count(count, { one: 'All # result', other: 'All # results' });

/* Sentences above the results. */

export const typeSomething = 'Type a word, a formula, or the name of something in code.';
export const noneFound = 'No cards found.';
export const noneFiltered = 'No cards found with these filters.';
export const found = (count: number, { atLeast, hasAll, related }: FoundCards) => {
  const others = hasAll ? 'with some of the words' : 'with fewer';
  return `${atLeast ? 'At least ' : ''}${cards(count)} found${hasAll ? '' : ' with some of the words'}${related > 0 ? `, and ${format.number(related)} ${others}` : ''}.`;
};
const anyOf = (words: readonly string[]) => words.map((word) => `“${word}”`).join(' or ');
export const corrected = (from: string, to: readonly string[]) =>
  `No cards contain “${from}”. Showing cards with ${anyOf(to)}.`;
export const missing = (words: readonly string[]) => `No cards contain ${anyOf(words)}.`;
export const missingFiltered = (words: readonly string[]) =>
  `With these filters, no cards contain ${anyOf(words)}.`;
export const queryCut = 'Only the beginning of the query was searched.';
export const tryOthers = 'Try fewer or other words.';
