import type { LinkText } from '../link-text.ts';
import { cards } from './counts.ts';
import { format } from './format.ts';

export const skipToContent = 'Zum Inhalt springen';
export const siteNavigation = 'Website';
export const navigation = {
  library: 'Bücher',
  study: 'Lernen',
  concepts: 'Begriffe',
  notes: 'Notizen',
  progress: 'Fortschritt',
};
export const search = 'Suchen';
export const theme = 'Design';
export const settings = 'Einstellungen';
export const breadcrumbs = 'Pfad';
export const howToStudy = 'So lernt man mit diesen Karten';
export const licenseLabel = 'Lizenz:';
export const source = 'Quelle';

export const previousPage = 'Vorige Seite';
export const nextPage = 'Nächste Seite';
export const page = (number: string) => `Seite ${number}`;
export const pageOf = (number: string, count: string) => `Seite ${number} von ${count}`;
export const numberedTitle = (title: string, number: string) => `${title}, Seite ${number}`;
export const pagesOf = (title: string) => `Seiten: ${title}`;

const fromBooks = (count: number) =>
  format.count(count, { one: 'aus # Buch', other: 'aus # Büchern' });

export const librarySummary = (cardCount: number, bookCount: number) =>
  `${cards(cardCount)} ${fromBooks(bookCount)}: Fragen zum Probieren, deren Antworten so lange verdeckt sind.`;
export const startWith = (book: string) => `Mit „${book}“ anfangen`;
export const howItWorks =
  'Frage lesen, im Kopf beantworten, selbst bewerten. Die Karten kommen wieder, bevor sie vergessen sind.';
export const continueReading = 'Weiterlesen:';
export const filterBooks = 'Bücher filtern';
export const filter = 'Filtern';
export const sort = 'Sortieren';
export const sorts = {
  shelf: 'Regal',
  title: 'Titel',
  recent: 'Zuletzt gelernt',
  due: 'Fällig',
};
export const group = 'Gruppieren';
export const groupings = {
  none: 'Nicht',
  author: 'Autor',
  shelf: 'Regal',
  letter: 'Buchstabe',
  progress: 'Fortschritt',
};

export const noCardsYet = 'Noch keine Karten';
export const addDeck = (folder: string, extension: string) =>
  `Ein Stapel gehört in den Ordner ${folder} des Inhaltsordners: eine Markdown-Datei, deren Name auf ${extension} endet. Der kleinste sieht so aus:`;
export const buildAgain = (command: string) =>
  `Danach die Website neu erstellen. ${command} liest die Stapel und meldet mit Datei, Zeile und Spalte, was nicht zu deuten war.`;

export const notFound = 'Seite nicht gefunden';
export const noPageHere = 'Unter dieser Adresse gibt es keine Seite';
export const noPageDescription = 'Unter dieser Adresse gibt es keine Seite.';
export const mayHaveMoved = (concepts: LinkText, library: LinkText) =>
  `Vielleicht ist sie umgezogen, als ein Kapitel oder eine Überschrift umbenannt wurde. Sie lässt sich suchen, im ${concepts('Begriffsverzeichnis')} nachschlagen oder von der ${library('Bibliothek')} aus erreichen.`;
export const moved = {
  title: 'Verschoben',
  heading: 'Diese Seite hat eine neue Adresse',
  to: (link: string) => `Sie ist jetzt hier: ${link}`,
};
export const noteDescription = (library: string) => `Eine Notiz zu ${library}.`;
export const notesDescription = (library: string) => `Von Hand geschriebene Notizen zu ${library}.`;
export const noNotes =
  'Noch keine Notizen. Hier stehen die .mdx-Dateien aus dem Ordner notes/ des Inhaltsordners.';
export const noSuchCard = (id: string) => `Es gibt keine Karte ${id}.`;
export const guide = 'Anleitung';
export const guideDescription = 'Wie man mit dieser Website lernt, und ihre Tastenkürzel.';
export const studyDescription =
  'Karten durch Abrufen lernen: eine nach der anderen, jede kurz bevor sie vergessen wird.';
export const progressDescription =
  'Was gelernt ist, was fällig ist und was einen zweiten Blick verdient.';
export const searchDescription = 'Alle Karten nach Wörtern, Formeln und Namen im Code durchsuchen.';
