export const title = 'Alle Karten durchsuchen';
export const queryLabel = 'Wörter, eine Formel oder ein Name im Code';
export const close = 'Schließen';
export const pagesWithThisName = 'Seiten mit diesem Namen';
export const results = 'Ergebnisse';
export const hint = ({
  move,
  open,
  close: closing,
}: {
  move: string;
  open: string;
  close: string;
}) => `${move} zum Bewegen, ${open} zum Öffnen, ${closing} zum Schließen`;
export const searching = 'Die Suche läuft …';
export const unreachable =
  'Die Suche dieser Website konnte nicht geladen werden. Bitte die Verbindung prüfen und die Seite neu laden.';
