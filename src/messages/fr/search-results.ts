import { format } from './format.ts';
import type { FoundCards } from '../found-cards.ts';

export const someWords = 'Cartes contenant certains des mots';
export const fewerWords = 'Cartes contenant moins de ces mots';
export const note = 'Note';
export const inAnswer = 'dans la réponse';
export const placeKinds = { book: 'Livre', chapter: 'Chapitre', concept: 'Notion' };
export const similarConcepts = 'Notions semblables :';
export const allResults = (count: number) =>
  format.count(count, {
    one: '# résultat',
    many: 'Tous les résultats (# de)',
    other: 'Les # résultats',
  });

export const typeSomething = 'Saisissez un mot, une formule ou un nom du code.';
export const noneFound = 'Aucune carte trouvée.';
export const noneFiltered = 'Aucune carte trouvée avec ces filtres.';
const foundCards = (count: number) =>
  format.count(count, {
    one: '# carte trouvée',
    many: '# de cartes trouvées',
    other: '# cartes trouvées',
  });
export const found = (count: number, { atLeast, hasAll, related }: FoundCards) => {
  const others = hasAll ? 'contenant certains des mots' : 'en contenant moins';
  return `${atLeast ? 'Au moins ' : ''}${foundCards(count)}${hasAll ? '' : ' contenant certains des mots'}${related > 0 ? `, et ${format.number(related)} ${others}` : ''}.`;
};
const anyOf = (words: readonly string[]) => words.map((word) => `« ${word} »`).join(' ou ');
export const corrected = (from: string, to: readonly string[]) =>
  `Aucune carte ne contient « ${from} ». Voici des cartes avec ${anyOf(to)}.`;
export const missing = (words: readonly string[]) => `Aucune carte ne contient ${anyOf(words)}.`;
export const missingFiltered = (words: readonly string[]) =>
  `Avec ces filtres, aucune carte ne contient ${anyOf(words)}.`;
export const queryCut = 'Seul le début de la requête a été recherché.';
export const tryOthers = 'Essayez moins de mots, ou d’autres.';
