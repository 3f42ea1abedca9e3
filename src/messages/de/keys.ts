export const keyboardShortcuts = 'Tastenkürzel';
export const actions = {
  cards: 'nächste Karte, vorige Karte',
  answer: 'Antwort öffnen oder schließen',
  pages: 'vorige und nächste Seite, voriges und nächstes Kapitel, vorige und nächste Karte',
  search: 'Suche',
  home: 'Startseite',
  book: 'Inhalt dieses Buchs',
  study: 'Lernen',
  concepts: 'Begriffe',
  notes: 'Notizen',
  progress: 'Fortschritt',
  searchPage: 'Suchseite',
  settings: 'Einstellungen',
  help: 'diese Liste',
};
export const singleKeys = 'Kürzel mit nur einer Taste';
export const sessionKeys = (key: string) =>
  `Sitzungen haben eigene Tasten: ${key} zeigt sie dort an.`;
export const close = 'Schließen';
