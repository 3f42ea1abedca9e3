import { cards } from './counts.ts';
import { format } from './format.ts';

export const indexOfConcepts = 'das Begriffsverzeichnis';
export const needsScript = (index: string) =>
  `Die Suche braucht JavaScript. Ohne JavaScript führt ${index} zu jeder Karte.`;
export const search = 'Suchen';
export const only = 'Nur';
export const filters = {
  book: { label: 'Buch', all: 'Alle Bücher' },
  chapter: { label: 'Kapitel', all: 'Alle Kapitel' },
  concept: { label: 'Begriff', all: 'Alle Begriffe' },
  kind: { label: 'Art', all: 'Karten und Notizen' },
  rating: { label: 'Bewertung', all: 'Jede Bewertung' },
};
export const withCode = 'Mit Code';
export const withFormulas = 'Mit Formeln';
export const kinds = { card: 'Karten', note: 'Notizen' };
export const showMore = 'Mehr zeigen';
export const showExcerpts = 'Auszüge aus Antworten zeigen';
export const slashOpens = (key: string) => `${key} öffnet auf jeder Seite die Suche`;
export const withCount = (label: string, count: number) => `${label} (${format.number(count)})`;
export const studyFound = (count: number) =>
  format.count(count, { one: 'Diese Karte lernen', other: 'Diese # Karten lernen' });
export const studyFirst = (count: number) =>
  format.count(count, { one: 'Die erste Karte lernen', other: 'Die ersten # Karten lernen' });
export const withoutFilters = (count?: number) =>
  `${count === undefined ? 'Karten' : cards(count)} ohne Filter zeigen`;
