import { format } from './format.ts';

export const yourProgress = 'Eigener Fortschritt';
export const keptHere =
  'Das Gelernte wird nur in diesem Browser gespeichert; niemand sonst sieht es. Ein Browser kann es löschen: Safari tut das nach sieben Tagen ohne Besuch. Eine Sicherung hilft; sie bringt den Fortschritt auch auf ein anderes Gerät.';
export const searchLists = 'Ausgesetzte, zurückgestellte und markierte Karten durchsuchen';
export const lists = {
  suspended: {
    title: 'Ausgesetzte Karten',
    button: 'Wieder abfragen',
    done: 'Die Karte wird wieder abgefragt.',
  },
  buried: {
    title: 'Bis morgen zurückgestellte Karten',
    button: 'Heute abfragen',
    done: 'Die Karte wird heute abgefragt.',
  },
  flagged: {
    title: 'Markierte Karten',
    button: 'Markierung entfernen',
    done: 'Die Markierung ist entfernt.',
  },
};
export const buttonOf = (button: string, card: string) => `${button}: ${card}`;
export const shownOf = (shown: number, all: number) =>
  `${format.number(shown)} von ${format.number(all)} angezeigt.`;
export const showMore = (count: number) => `${format.number(count)} weitere zeigen`;
export const resetHint =
  'Zurücksetzen vergisst das Gelernte; ausgesetzte Karten und Markierungen bleiben. Es lässt sich rückgängig machen.';
export const whatToReset = 'Was zurückgesetzt wird';
export const everything = 'Alles';
export const bookIsNew = (title: string) => `„${title}“ ist wieder neu.`;
export const allNew = 'Alle Karten sind wieder neu.';
