import type { LinkText } from '../link-text.ts';
import { books, cards, concepts } from './counts.ts';
import { format } from './format.ts';
import { reviews } from './study-page.ts';

export const needsScript = (shelf: LinkText) =>
  `Das Gelernte ist im Browser gespeichert und wird von JavaScript gezeigt, das ausgeschaltet ist. Alle Karten lassen sich auch ohne lesen, von ${shelf('den Büchern')} aus.`;
export const nothingLearned =
  'In diesem Browser wurde noch nichts gelernt. Eine Karte versuchen, die Antwort öffnen und sich selbst bewerten: Von da an kommt jede Karte wieder, kurz bevor sie vergessen ist, und diese Seite zeigt, was gewusst wird, was fällig ist und was einen zweiten Blick verdient.';
export const beginNew = 'Mit neuen Karten anfangen';
export const chooseBook = 'Buch wählen';
export const howItWorks = 'So funktioniert es';
export const learnedElsewhere =
  'Wer anderswo gelernt hat, kann die dort exportierte Datei importieren.';
export const studyDue = 'Fälliges lernen';
export const parts = {
  activity: { title: 'Aktivität', table: 'Wiederholungen jedes Tages, als Tabelle' },
  forecast: {
    title: 'Die nächsten 30 Tage',
    table: 'Fällige Wiederholungen jedes Tages, als Tabelle',
  },
  recall: { title: 'Behalten', table: 'Behalten im Lauf der Zeit, als Tabelle' },
  books: { title: 'Bücher und Kapitel' },
  concepts: { title: 'Begriffe', table: 'Alle begonnenen Begriffe, als Tabelle' },
  hard: { title: 'Schwere Karten' },
};
export const belowTarget = 'Unter dem Ziel';

export const failed =
  'Die Statistik konnte nicht angezeigt werden. Das Gelernte ist sicher. Bitte die Seite neu laden.';
export const underAMinute = 'unter einer Minute';
export const hoursAndMinutes = (hours: string, minutes: string) => `${hours} ${minutes}`;
export const summary = (learned: number, started: number, due: number) =>
  `${cards(learned)} gelernt${started > 0 ? `, ${format.number(started)} begonnen` : ''}, heute ${due === 0 ? 'nichts' : cards(due)} fällig.`;
export const activity = {
  none: 'Noch keine Wiederholungen.',
  sentence: (count: number, days: number, first: string, time: string) =>
    `${reviews(count)} an ${format.count(days, { one: '# Tag', other: '# Tagen' })} seit dem ${first}, insgesamt ${time.replace(/\.$/, '')}.`,
  plot: 'Ein Kalender mit einem Feld für jeden Tag.',
  noReviews: 'keine Wiederholungen',
  andMore: (from: number) => `${format.number(from)} und mehr`,
  table: 'Tage mit Wiederholungen, der letzte zuerst',
  time: 'Zeit',
};
const following = (later: number, average: number) => {
  if (later === 0) return 'an den Tagen danach keine';
  return `an den Tagen danach ${format.number(later)}${average > 0 ? `, etwa ${format.number(average)} am Tag` : ''}`;
};
export const forecast = {
  sentence: (today: number, later: number, average: number) =>
    `Heute ${today > 0 ? `${cards(today)} fällig, einschließlich überfälliger` : 'ist keine Karte fällig'}; ${following(later, average)}. Neue und vergessene Karten kommen hinzu.`,
  plot: 'Säulen, eine für jeden Tag: die Zahl der fälligen Karten.',
  table: 'Fällige Karten an den nächsten Tagen',
  due: 'Fällig',
};
export const recall = {
  unmeasured:
    'Das Behalten wird gemessen, sobald Karten an einem späteren Tag wiederkommen als dem, an dem sie gelernt wurden.',
  sentence: (
    recalled: number,
    count: number,
    shares: Record<'recall' | 'target' | 'predicted', string>,
  ) =>
    `Im letzten Jahr ${format.number(recalled)} von ${format.number(count)} wiederkehrenden Karten gewusst: ${shares.recall}. Das Ziel war ${shares.target}, vorhergesagt waren ${shares.predicted}.`,
  tooFew: 'Bei so wenigen Wiederholungen besagt das noch wenig.',
  plot: {
    week: 'Ein Punkt für jede Woche: der gewusste Anteil; eine Linie: das gewünschte Behalten.',
    month: 'Ein Punkt für jeden Monat: der gewusste Anteil; eine Linie: das gewünschte Behalten.',
  },
  legend: {
    week: 'Punkte: der in einer Woche gewusste Anteil.',
    month: 'Punkte: der in einem Monat gewusste Anteil.',
  },
  openDots: (enough: number) =>
    `Leere Punkte haben weniger als ${reviews(enough)} und besagen wenig.`,
  line: 'Linie: das gewünschte Behalten.',
  table: { week: 'Behalten nach Wochen', month: 'Behalten nach Monaten' },
  period: { week: 'Woche ab', month: 'Monat' },
  target: 'Ziel',
  predicted: 'Vorhersage',
  ofReviews: (share: string, count: number) => `${share} von ${reviews(count)}`,
};
export const library = {
  missing: (count: number) =>
    `${format.count(count, { one: 'Die Liste von # Buch konnte', other: 'Die Listen von # Büchern konnten' })} nicht geladen werden; was dort gelernt ist, fehlt unten. Bitte die Verbindung prüfen und die Seite neu laden.`,
  onTarget: (target: string) => `Alle begonnenen Bücher sind beim Ziel von ${target} oder darüber.`,
  noneLearned: 'Noch keine der begonnenen Karten ist gelernt.',
  belowTarget: (below: number, begun: number, target: string) =>
    `${books(below)} von ${format.number(begun)} unter dem Ziel von ${target}.`,
  notLearned: 'nicht gelernt',
  below: (share: string) => `unter ${share}`,
  andMore: (share: string) => `${share} und mehr`,
  recall: ' · Behalten ',
  table: (book: string) => `Kapitel von ${book}`,
  cards: 'Karten',
  learned: 'Gelernt',
};
export const concept = {
  sentence: (begun: number, below: number, target: string) =>
    `${concepts(begun)} begonnen, davon ${below === 0 ? 'keiner' : format.number(below)} unter dem Ziel von ${target}.`,
  plot: 'Ein Punkt für jeden Begriff, nach dem heute zu erwartenden Behalten.',
  mostKnown: (shown: number) =>
    `Die Punkte sind die ${format.number(shown)} Begriffe mit den meisten gelernten Karten.`,
  table: 'Begriffe, der am wenigsten bekannte zuerst',
  weakestTable: 'Begriffe unter dem Ziel, der schwächste zuerst',
  study: 'Lernen',
  studyOne: (name: string) => `${name} lernen`,
  studyAll: (count: number) => `Alle ${format.number(count)} lernen`,
  studyWeakest: (count: number) => `Die schwächsten ${format.number(count)} lernen`,
  facts: (begun: number, share: string) => `${cards(begun)} begonnen, Behalten ${share}`,
};
export const hard = {
  none: 'Keine. Eine Karte gilt als schwer, wenn sie achtmal vergessen wurde.',
  sentence: (count: number) =>
    format.count(count, {
      one: '# Karte wurde achtmal oder öfter vergessen. Sie noch einmal durchzugehen hilft kaum: besser das Kapitel noch einmal lesen, ein eigenes Beispiel finden oder sie aussetzen.',
      other:
        '# Karten wurden achtmal oder öfter vergessen. Sie noch einmal durchzugehen hilft kaum: besser das Kapitel noch einmal lesen, ein eigenes Beispiel finden oder sie aussetzen.',
    }),
  table: 'Schwere Karten, die am häufigsten vergessene zuerst',
  forgotten: 'Vergessen',
};
