import type { LinkText } from '../link-text.ts';
import { format } from './format.ts';

export const study = 'Lernen';
export const studyTitle = (title: string) => `Lernen: ${title}`;
export const needsScript = (shelf: LinkText) =>
  `Sitzungen brauchen JavaScript, weil das Gelernte im Browser gespeichert wird. Ohne JavaScript lässt sich jede Karte von ${shelf('den Büchern')} aus lesen und probieren.`;
export const loading = 'Wird geladen …';
export const tryAgain = 'Erneut versuchen';
export const leaveCardOut = 'Diese Karte auslassen';
export const keptHere = 'Auf diesem Gerät gespeichert';
export const leave = 'Verlassen';
export const cramming =
  'Pauken: Bewertungen werden nicht gespeichert, und nichts wird neu geplant.';
export const cardsDone = 'Erledigte Karten';
export const addNote = 'Notiz hinzufügen';
export const saveNote = 'Notiz speichern';
export const answerChanged = 'Die Antwort dieser Karte wurde geändert, seit sie gelernt wurde.';
export const yourAnswer = 'Eigene Antwort';
export const showAnswer = 'Antwort zeigen';
export const howWell = 'Wie gut war sie im Gedächtnis?';
export const bury = 'Zurückstellen';
export const flag = 'Markieren';
export const removeFlag = 'Markierung entfernen';
export const openCardPage = 'Seite der Karte öffnen';
export const backToSession = 'Zurück zur Sitzung';
export const keysAndSettings = 'Tasten und Einstellungen';
export const keyActions = {
  answer: 'zeigt die Antwort und bewertet sie dann mit Gut',
  grades: 'Nochmal, Schwer, Gut, Einfach',
  undo: 'macht den letzten Schritt rückgängig',
  bury: 'stellt die Karte bis morgen zurück',
  suspend: 'setzt die Karte aus',
  flag: 'markiert die Karte oder entfernt die Markierung',
  open: 'öffnet die Seite der Karte',
  help: 'zeigt diese Tasten',
  leave: 'verlässt die Sitzung',
};
export const leftOf = {
  new: (count: number) => `${format.number(count)} neu`,
  learning: (count: number) => `${format.number(count)} in der Lernphase`,
  due: (count: number) => `${format.number(count)} zu wiederholen`,
  later: (count: number) => `${format.number(count)} noch nicht fällig`,
  toGo: (count: number) => `${format.number(count)} übrig`,
  onceMore: (count: number) => `${format.number(count)} noch einmal`,
};
export const comma = ', ';
export const sentence = (text: string) => `${text}.`;
export const graded = ({ grade, next, left }: { grade: string; next: string; left: string }) =>
  `${grade}: wieder nach ${next}. ${left}`;
export const crammed = ({ grade, next, left }: { grade: string; next: string; left: string }) =>
  `${grade}: ${next}. ${left}`;
export const onceMore = 'noch einmal';
export const done = 'erledigt';
export const suspended = 'Ausgesetzt';
export const buried = 'Bis morgen zurückgestellt';
export const flagged = 'Markiert';
export const flaggedWith = (note: string) => `Markiert: ${note}`;
export const flagRemoved = 'Markierung entfernt';
export const noteSaved = 'Notiz gespeichert';
export const nothingToUndo = 'Es gibt nichts rückgängig zu machen.';
export const otherTab = 'Diese Karte wurde in einem anderen Tab erledigt.';
export const undone = {
  suspend: 'Rückgängig: Die Karte ist nicht ausgesetzt.',
  bury: 'Rückgängig: Die Karte ist nicht zurückgestellt.',
  flag: 'Rückgängig: Die Karte ist wie vor dem Markieren.',
  unflag: 'Rückgängig: Die Karte ist markiert.',
  other: 'Rückgängig: Die Karte lässt sich neu bewerten.',
};
export const compared =
  'Vergleich mit der Antwort der Karte: Durchgestrichenes steht nicht auf der Karte, Unterstrichenes fehlt in der eigenen Antwort.';
export const notCompared =
  'Beide Antworten haben wenige Wörter gemeinsam: Zu vergleichen ist, was sie besagen.';
export const missedSeeFirst = 'Diese Karte wurde nicht gewusst. Zuerst ansehen:';
export const backTo = (title: string) => `Zurück zu ${title}`;
export const toLibrary = 'Zur Bibliothek';
export const backToResults = 'Zurück zu den Ergebnissen';
export const backToSessions = 'Zurück zu den Sitzungen';
export const searchTitle = (words: string) => `Suche: „${words}“`;
export const examTitle = (title: string) => `Prüfung: ${title}`;
export const dueToday = 'Heute fällig';
export const bothTitles = (first: string, second: string) => `${first} und ${second}`;
export const andMore = (first: string, others: number) =>
  `${first} und ${format.number(others)} weitere`;
