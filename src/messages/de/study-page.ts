import { cards } from './counts.ts';
import { format } from './format.ts';

export const forExam = 'Für eine Prüfung';
export const planExam = 'Für eine Prüfung planen';
export const examDay = 'Tag der Prüfung';
export const examScope = 'Worum es geht';
export const book = 'Buch';
export const chooseBook = 'Buch wählen';
export const chapter = 'Kapitel';
export const allChapters = 'Alle Kapitel';
export const add = 'Hinzufügen';
export const addBook = '(Buch oder Kapitel)';
export const addConcept = '(Begriff)';
export const concept = 'Begriff';
export const makePlan = 'Plan erstellen';
export const remove = 'Entfernen';
export const removeOne = (name: string) => `Entfernen: ${name}`;
export const removeExam = (title: string) => `Entfernen: Prüfung ${title}`;
export const chooseBookFirst = 'Bitte zuerst ein Buch wählen.';
export const noConcept = (name: string) => `Es gibt keinen Begriff „${name}“ mit mehreren Karten.`;
export const chooseDay = 'Bitte einen Tag wählen.';
export const chooseScope =
  'Bitte wählen, worum es in der Prüfung geht: ein Buch, ein Kapitel oder einen Begriff.';
export const daysAhead = (days: number) =>
  days === 0
    ? 'heute'
    : days === 1
      ? 'morgen'
      : format.count(days, { one: 'in # Tag', other: 'in # Tagen' });
export const minutesADay = (minutes: number) => `, etwa ${format.number(minutes)} Min. am Tag`;
export const exam = 'Prüfung:';
export const moreExams = (count: number) =>
  format.count(count, { one: 'und # weitere Prüfung', other: 'und # weitere Prüfungen' });
export const studyBook = 'Ein Buch lernen';
export const learningHint =
  'Die heutige Sitzung nimmt neue Karten aus den Büchern, die unter „Wird gelernt“ ausgewählt sind.';
export const learning = 'Wird gelernt';
export const learningBook = (title: string) => `Wird gelernt: ${title}`;
export const alsoFrom =
  'Eine Sitzung lässt sich auch von einem Kapitel, einem Begriff, einer Karte oder einer Suche aus beginnen.';
export const studyShare = (share: string) => `Lernen: ${share}`;
export const learnNew = (count: number) =>
  format.count(count, { one: '# neue Karte lernen', other: '# neue Karten lernen' });
export const dueToday = (count: number) =>
  format.count(count, { one: '# Karte heute fällig', other: '# Karten heute fällig' });
export const allDue = (due: string) => `${due}.`;
export const someHere = (due: string, here: number) =>
  `${due}, davon ${format.number(here)} auf diesem Gerät.`;
export const dueButDone = (due: string) => `${due}, aber das Pensum für heute ist geschafft.`;
export const dueShare = (due: string, share: number) =>
  `${due}, davon ${format.number(share)} als heutiges Pensum.`;
export const notStarted = 'Noch nichts begonnen.';
export const noneDue = 'Heute sind keine Karten fällig.';
export const noneDueNorNew = 'Heute sind keine Karten fällig, und es gibt keine neuen.';
export const noneHere =
  'Heute sind keine Karten fällig. Neue brauchen eine Verbindung oder ein Buch, das auf diesem Gerät gespeichert ist.';
export const markAnother =
  'Heute sind keine Karten fällig. Neue gibt es, wenn bei einem weiteren Buch „Wird gelernt“ ausgewählt ist.';
export const doneForToday = 'Für heute ist alles erledigt. Weiter geht es mit einem Buch unten.';
export const aboutMinutes = (count: number) =>
  format.count(count, { one: 'Etwa # Minute.', other: 'Etwa # Minuten.' });
export const due = (count: number) => `${format.number(count)} fällig`;
export const fresh = (count: number) => `${format.number(count)} neu`;
export const shareOfBook = (share: string) => `Heute: ${share}`;
export const bookDone = 'Für heute erledigt';
export const notOnDevice = 'Nicht auf diesem Gerät';
export const planSummary = (day: string, days: number, count: number) =>
  `${day}: ${days === 1 ? 'der letzte Lerntag' : format.count(days, { one: 'noch # Lerntag', other: 'noch # Lerntage' })}. ${cards(count)}.`;
export const planForecast = (without: string, withPlan: string) =>
  `Ohne weiteres Lernen wären an diesem Tag etwa ${without} davon noch bekannt; mit dem Plan etwa ${withPlan}.`;
export const studyTodayShare = (share: string) => `Heutiges Pensum lernen: ${share}`;
export const newCards = (count: number) =>
  format.count(count, { one: '# neue Karte', other: '# neue Karten' });
export const reviews = (count: number) =>
  format.count(count, { one: '# Wiederholung', other: '# Wiederholungen' });
export const cramAll = 'Alle Karten pauken';
export const otherSessions = 'Andere Sitzungen';
export const eachDay = 'Was jeder Tag erfordert';
export const eachDayHint = 'Nicht genannte Tage erfordern nichts, wenn jede Antwort Gut ist.';
export const columns = {
  day: 'Tag',
  newCards: 'Neue Karten',
  reviews: 'Wiederholungen',
  card: 'Karte',
  recall: 'Behalten',
};
export const weakest = 'Die schwächsten Karten an diesem Tag, ohne weiteres Lernen';
