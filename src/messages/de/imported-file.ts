import { format } from './format.ts';

export const nothingImported = (reason: string) => `${reason} Es wurde nichts importiert.`;
export const notExported =
  'Diese Datei wurde nicht von Recto exportiert. Bitte eine Datei wählen, die auf der Seite „Fortschritt“ mit „Exportieren“ erstellt wurde.';
export const notJson =
  'Diese Datei wurde nicht von Recto exportiert: Sie ist kein JSON. Bitte eine Datei wählen, die auf der Seite „Fortschritt“ mit „Exportieren“ erstellt wurde.';
export const newerVersion = (version: number, own: number) =>
  `Die Datei wurde von einer neueren Version von Recto erstellt (Format ${version}; diese liest Format ${own}). Bitte die Seite neu laden, um die neueste Version zu erhalten, und die Datei dann noch einmal importieren.`;
export const truncated =
  'Die Datei ist unvollständig oder beschädigt. Bitte noch einmal exportieren oder kopieren.';
export const damagedEvent = (number: number, field: string) =>
  `Die Datei ist beschädigt: Eintrag ${format.number(number)} ist nicht lesbar${field && ` (${field})`}. Bitte noch einmal exportieren.`;
export const damagedField = (field: string) =>
  `Die Datei ist beschädigt: ${field} ist nicht lesbar. Bitte noch einmal exportieren.`;
export const fromFuture = (skipped: number, all: number, latest: string) =>
  `Einträge mit einem Datum in der Zukunft: ${format.number(skipped)} von ${format.number(all)}, der letzte vom ${latest}; sie wurden ausgelassen. Die Uhr des Geräts, von dem die Datei stammt, ging falsch; die übrigen Einträge wurden importiert.`;
