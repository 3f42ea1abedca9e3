import type { LinkText } from '../link-text.ts';
import { format } from './format.ts';

export const keepOffline = 'Dieses Buch offline behalten';
export const keep = 'Behalten';
export const update = 'Aktualisieren';
export const remove = 'Von diesem Gerät entfernen';
export const cancel = 'Abbrechen';
export const loadingBook = 'Buch wird geladen';
export const lookingUpSize = 'Größe wird ermittelt …';
export const sizeToLoad = (megabytes: string) => `Dafür werden ${megabytes} heruntergeladen.`;
export const notEnoughRoom = 'Auf diesem Gerät ist dafür nicht genug Platz.';
export const loading = 'Das Buch wird geladen.';
export const cancelled = 'Das Laden wurde abgebrochen.';
export const removed = 'Das Buch wird nicht mehr behalten.';
export const kept = (megabytes: string) =>
  `Auf diesem Gerät gespeichert (${megabytes} heruntergeladen): Das Buch lässt sich offline lesen, durchsuchen und lernen.`;
export const newerVersion =
  'Auf diesem Gerät gespeichert. Auf der Website gibt es eine neuere Fassung.';
export const notAllowed = 'Der Browser hat nicht zugelassen, das Buch zu behalten.';
export const filesLoaded = (loaded: number, all: number) =>
  `${format.number(loaded)} von ${format.number(all)} Dateien`;
export const faults = {
  network:
    'Das Buch konnte nicht vollständig geladen werden. Bitte die Verbindung prüfen und erneut versuchen.',
  full: 'Auf dem Gerät ist kein Platz mehr für dieses Buch.',
  changed: 'Die Website wurde währenddessen aktualisiert. Bitte erneut versuchen.',
  busy: 'Ein anderer Tab lädt gerade ein Buch. Bitte danach erneut versuchen.',
};

export const readingOffline = 'Offline lesen';
export const readingOfflineDescription =
  'Was dieses Gerät von der Bibliothek zum Lesen ohne Verbindung behält.';
export const notKept = (again: LinkText) =>
  `Es gibt keine Verbindung, und die gewünschte Seite ist nicht auf diesem Gerät gespeichert. ${again('Erneut versuchen')} oder hier weiterlesen.`;
export const keptBooks = 'Bücher auf diesem Gerät';
export const noKeptBooks =
  'Noch keine. Auf der Seite eines Buchs gibt es eine Schaltfläche, die es behält: Danach lassen sich alle seine Karten offline lesen, durchsuchen und lernen.';
export const seenPages = 'Besuchte Seiten';
export const needsScript = 'Offline lesen braucht JavaScript.';
export const searchKept = (words: string) => `In den behaltenen Büchern nach „${words}“ suchen`;
