import { format } from './format.ts';

export const export_ = 'Exportieren';
export const share = 'Teilen';
export const import_ = 'Importieren';
export const fileToImport = 'Zu importierende Datei';
export const isIn = (file: string) => `Der Fortschritt ist in ${file}.`;
export const shared = 'Der Fortschritt wurde geteilt.';
export const nothingNew = 'Nichts Neues: Alles aus dieser Datei war schon da.';
export const added = (added: number, known: number) => {
  const here = format.count(known, { one: '; # war schon da', other: '; # waren schon da' });
  return `${format.count(added, { one: '# Eintrag hinzugefügt', other: '# Einträge hinzugefügt' })}${known > 0 ? here : ''}.`;
};
export const nothingToBackUp = 'Es gibt noch nichts zu sichern.';
export const noBackup = 'Es gibt noch keine Sicherung.';
export const lastBackup = (days: number) =>
  days < 1
    ? 'Letzte Sicherung: heute.'
    : days === 1
      ? 'Letzte Sicherung: gestern.'
      : format.count(days, {
          one: 'Letzte Sicherung: vor # Tag.',
          other: 'Letzte Sicherung: vor # Tagen.',
        });
export const nothingChanged = 'Seitdem hat sich nichts geändert.';
export const timeForBackup = 'Es ist Zeit für eine: mit Exportieren.';
export const syncHint =
  'Ein Ordner, den Syncthing, Nextcloud, Dropbox oder ein anderes Programm auf mehreren Geräten abgleicht, kann den Fortschritt zwischen ihnen übertragen: Nach jeder Sitzung wird er dort gelesen und geschrieben.';
export const chooseFolder = 'Abgeglichenen Ordner wählen';
export const syncNow = 'Jetzt abgleichen';
export const stopSyncing = 'Abgleich beenden';
export const writeThere = 'Dorthin schreiben';
export const syncStopped = 'Dieser Browser schreibt nicht mehr dorthin; die Datei ist noch da.';
export const alsoInFolder = (folder: string) =>
  `Der Fortschritt wird auch im Ordner „${folder}“ gespeichert.`;
export const folderUnknown = 'Der abgeglichene Ordner ist nicht mehr bekannt. Bitte neu wählen.';
export const notYetInFolder = (folder: string) =>
  `Der Fortschritt ist noch nicht im Ordner „${folder}“.`;
export const mayNotWrite = (folder: string) =>
  `Der Browser darf nicht in den Ordner „${folder}“ schreiben.`;
export const inFolder = (folder: string) => `Der Fortschritt ist im Ordner „${folder}“.`;
export const eventsAdded = (count: number) =>
  format.count(count, {
    one: '# Ereignis anderer Geräte wurde hinzugefügt.',
    other: '# Ereignisse anderer Geräte wurden hinzugefügt.',
  });
export const syncFailed = (reason: string) =>
  `Der Fortschritt konnte nicht in den abgeglichenen Ordner geschrieben werden: ${reason} Nichts ist verloren; er ist in diesem Browser gespeichert.`;
