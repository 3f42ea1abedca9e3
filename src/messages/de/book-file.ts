import { format } from './format.ts';

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
