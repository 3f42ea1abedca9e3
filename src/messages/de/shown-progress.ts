import { cards } from './counts.ts';
import { format } from './format.ts';

export const countsSentence = ({
  cards: all,
  learned,
  started,
  due,
}: {
  cards: number;
  learned: number;
  started: number;
  due: number;
}) => {
  const ofAll = `von ${format.number(all)}`;
  const parts = [
    learned > 0 || started === 0 ? `${format.number(learned)} ${ofAll} gelernt` : '',
    started > 0 ? `${format.number(started)} ${learned > 0 ? '' : `${ofAll} `}begonnen` : '',
    due > 0 ? `${format.number(due)} fällig` : '',
  ];
  return parts.filter(Boolean).join(', ');
};

export const statuses = {
  new: 'Neu',
  learning: 'In der Lernphase',
  due: 'Fällig',
  known: 'Gelernt',
  suspended: 'Ausgesetzt',
  buried: 'Morgen wieder',
};
export const nextReview = {
  tomorrow: 'Nächste Wiederholung morgen',
  days: (count: number) =>
    format.count(count, {
      one: 'Nächste Wiederholung in # Tag',
      other: 'Nächste Wiederholung in # Tagen',
    }),
  months: (count: number) =>
    format.count(count, {
      one: 'Nächste Wiederholung in # Monat',
      other: 'Nächste Wiederholung in # Monaten',
    }),
  years: (count: number) =>
    format.count(count, {
      one: 'Nächste Wiederholung in # Jahr',
      other: 'Nächste Wiederholung in # Jahren',
    }),
};
export const flagged = ', markiert';
export const answerChanged = ', Antwort geändert';

export const studyToday = 'Karten von heute lernen';
export const continueWith = (title: string) => `Mit „${title}“ weitermachen`;
export const stoppedAt = (place: string) => `Zuletzt bei „${place}“.`;
export const nothingDue = 'Heute ist nichts fällig.';
export const shareDone = 'Das Pensum für heute ist geschafft.';
export const shareOfDue = (share: number, due: number) =>
  `Heute ${cards(share)} zu wiederholen, von ${format.number(due)} fälligen.`;
export const allDue = (count: number) =>
  format.count(count, { one: 'Heute ist # Karte fällig.', other: 'Heute sind # Karten fällig.' });
