import { cards } from './counts.ts';
import { format } from './format.ts';

export const printCards = 'Karten drucken';
export const description =
  'Die Karten eines Buchs oder Kapitels drucken: zum Ausschneiden oder zum Lesen.';
export const needsScript =
  'Karten zum Ausschneiden brauchen JavaScript. Ohne JavaScript lässt sich die Seite eines Kapitels drucken: zuerst die Fragen, dann die Antworten.';
export const sheets = 'Blätter';
export const cutOut = 'Karten zum Ausschneiden, 8 je Seite';
export const forReading = 'Zum Lesen';
export const paper = 'Papier';
export const letter = 'US Letter';
export const turnedAt = 'Gewendet an';
export const edges = { long: 'Der langen Kante', short: 'Der kurzen Kante' };
export const print = 'Drucken';
export const loading = 'Karten werden geladen …';
export const chooseScope =
  'Bitte ein Buch oder Kapitel wählen: Die Seite von jedem hat einen Link zum Drucken.';
export const faults = {
  network: 'Die Karten konnten nicht geladen werden: Es gibt keine Verbindung.',
  missing:
    'Das Buch oder Kapitel ist nicht mehr in der Bibliothek oder hat jetzt eine andere Adresse.',
  damaged: 'Die Seite der Karten ist nicht lesbar.',
};
export const summary = (count: number) => `${cards(count)}.`;
export const onSheets = (count: number, sheets: number) =>
  `${cards(count)} auf ${format.count(sheets, { one: '# Blatt', other: '# Blättern' })} Papier.`;
export const continued = (count: number) =>
  `${count === 1 ? 'Eine lange wird' : `${format.number(count)} lange werden`} auf weiteren Karten fortgesetzt, die nummeriert sind.`;
export const hint = {
  long: 'Beidseitig drucken, an der langen Kante gewendet, mit 100 % und ohne Ränder und Kopfzeilen; dann an den Linien schneiden.',
  short:
    'Beidseitig drucken, an der kurzen Kante gewendet, mit 100 % und ohne Ränder und Kopfzeilen; dann an den Linien schneiden.',
};
