import { format } from './format.ts';

export const nothingFound = 'Kein Eintrag passt.';
export const found = (count: number) =>
  format.count(count, { one: '# Eintrag gefunden.', other: '# Einträge gefunden.' });
export const firstShown = (count: number) => `Die ersten ${format.number(count)} werden angezeigt.`;
export const isPartial = 'Einige Seiten des Verzeichnisses konnten nicht geladen werden.';
