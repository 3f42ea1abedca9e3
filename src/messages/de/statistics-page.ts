import type { LinkText } from '../link-text.ts';

export const needsScript = (shelf: LinkText) =>
  `Das Gelernte ist im Browser gespeichert und wird von JavaScript gezeigt, das ausgeschaltet ist. Alle Karten lassen sich auch ohne lesen, von ${shelf('den Büchern')} aus.`;
export const nothingLearned =
  'In diesem Browser wurde noch nichts gelernt. Eine Karte versuchen, die Antwort öffnen und sich selbst bewerten: Von da an kommt jede Karte wieder, kurz bevor sie vergessen ist, und diese Seite zeigt, was gewusst wird, was fällig ist und was einen zweiten Blick verdient.';
export const beginNew = 'Mit neuen Karten anfangen';
export const chooseBook = 'Buch wählen';
export const howItWorks = 'So funktioniert es';
export const learnedElsewhere =
  'Wer anderswo gelernt hat, kann die dort exportierte Datei importieren.';
export const studyDue = 'Fälliges lernen';
export const parts = {
  activity: { title: 'Aktivität', table: 'Wiederholungen jedes Tages, als Tabelle' },
  forecast: {
    title: 'Die nächsten 30 Tage',
    table: 'Fällige Wiederholungen jedes Tages, als Tabelle',
  },
  recall: { title: 'Behalten', table: 'Behalten im Lauf der Zeit, als Tabelle' },
  books: { title: 'Bücher und Kapitel' },
  concepts: { title: 'Begriffe', table: 'Alle begonnenen Begriffe, als Tabelle' },
  hard: { title: 'Schwere Karten' },
};
export const belowTarget = 'Unter dem Ziel';
