import { format } from './format.ts';

export const showAllAnswers = 'Alle Antworten zeigen';
export const hideAllAnswers = 'Alle Antworten verbergen';
export const allShown = 'Alle Antworten werden gezeigt.';
export const allHidden = 'Alle Antworten sind verborgen.';
export const shuffle = 'Mischen';
export const readingOrder = 'Zurück zur Lesereihenfolge';
export const shuffled = 'Die Karten sind gemischt.';
export const inOrder = 'Die Karten stehen wieder in Lesereihenfolge.';
export const shuffledHeading = 'Alle Karten, gemischt';
export const filtered = {
  all: 'Alle Karten werden gezeigt.',
  new: 'Nur neue Karten werden gezeigt.',
  due: 'Nur fällige Karten werden gezeigt.',
  suspended: 'Nur ausgesetzte Karten werden gezeigt.',
  flagged: 'Nur markierte Karten werden gezeigt.',
};
export const shownOf = (shown: number, all: number) =>
  `${format.number(shown)} von ${format.number(all)}.`;
