import { cards } from './counts.ts';
import { format } from './format.ts';
import type { FoundCards } from '../found-cards.ts';

export const someWords = 'Karten mit einigen der Wörter';
export const fewerWords = 'Karten mit weniger dieser Wörter';
export const note = 'Notiz';
export const inAnswer = 'in der Antwort';
export const placeKinds = { book: 'Buch', chapter: 'Kapitel', concept: 'Begriff' };
export const similarConcepts = 'Ähnliche Begriffe:';
export const allResults = (count: number) =>
  format.count(count, { one: '# Ergebnis', other: 'Alle # Ergebnisse' });

export const typeSomething = 'Gesucht werden kann ein Wort, eine Formel oder ein Name im Code.';
export const noneFound = 'Keine Karten gefunden.';
export const noneFiltered = 'Keine Karten mit diesen Filtern gefunden.';
export const found = (count: number, { atLeast, hasAll, related }: FoundCards) => {
  const others = hasAll ? 'mit einigen der Wörter' : 'mit weniger';
  return `${atLeast ? 'Mindestens ' : ''}${cards(count)}${hasAll ? '' : ' mit einigen der Wörter'} gefunden${related > 0 ? ` und ${format.number(related)} ${others}` : ''}.`;
};
const anyOf = (words: readonly string[]) => words.map((word) => `„${word}“`).join(' oder ');
export const corrected = (from: string, to: readonly string[]) =>
  `Keine Karte enthält „${from}“. Gezeigt werden Karten mit ${anyOf(to)}.`;
export const missing = (words: readonly string[]) => `Keine Karte enthält ${anyOf(words)}.`;
export const missingFiltered = (words: readonly string[]) =>
  `Mit diesen Filtern enthält keine Karte ${anyOf(words)}.`;
export const queryCut = 'Nur der Anfang der Anfrage wurde gesucht.';
export const tryOthers = 'Vielleicht helfen weniger oder andere Wörter.';
