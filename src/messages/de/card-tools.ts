import type { LinkText } from '../link-text.ts';

export const done = {
  suspend: 'Die Karte ist ausgesetzt und kommt in keiner Sitzung vor.',
  unsuspend: 'Die Karte kommt wieder in Sitzungen vor.',
  flag: 'Die Markierung und ihre Notiz sind gespeichert.',
  unflag: 'Die Markierung ist entfernt.',
  reset: 'Die Karte ist wieder neu.',
};
export const undone = 'Rückgängig gemacht.';
export const linkCopied = 'Der Link ist kopiert.';
export const markdownCopied = 'Die Karte ist als Markdown kopiert.';
export const notLoaded =
  'Die Karte konnte nicht geladen werden. Bitte die Verbindung prüfen und noch einmal versuchen.';
export const copyingNotAllowed = 'Der Browser erlaubt das Kopieren nicht.';
export const suspend = 'Aussetzen';
export const unsuspend = 'Wieder abfragen';
export const flag = 'Markieren';
export const flagged = 'Markiert: Notiz';

export const noteLabel = 'Was stimmt an dieser Karte nicht oder verdient einen zweiten Blick?';
export const saveFlag = 'Markierung speichern';
export const removeFlag = 'Markierung entfernen';
export const cancel = 'Abbrechen';
export const noteIsPrivate = 'Die Notiz bleibt in diesem Browser.';
export const reportError = (link: LinkText) =>
  `Damit die Karte korrigiert wird, bitte ${link('an der Quelle melden')}.`;
