import { cards } from './counts.ts';
import { format } from './format.ts';

export const source = (place: string) => `Quelle: ${place}`;
export const address = (url: string) => `Adresse: ${url}`;
export const book = (title: string) => `Buch: ${title}`;
export const alsoCalled = (names: string) => `Auch: ${names}`;
export const onConcept = (count: number) =>
  `${cards(count)} zu diesem Begriff; jeder Link führt zur Antwort.`;

export const search = 'Suche';
export const testYourself = 'Sich testen';
export const known = 'Gewusst';
export const endTest = 'Test beenden';
export const found = (count: number) =>
  count === 0
    ? 'Keine Karte enthält diese Wörter.'
    : format.count(count, {
        one: '# Karte enthält diese Wörter.',
        other: '# Karten enthalten diese Wörter.',
      });
export const result = (known: number, seen: number) =>
  `${format.number(known)} von ${format.number(seen)} auf Anhieb gewusst.`;
