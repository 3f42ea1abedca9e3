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
  const ofAll = `sur ${format.number(all)}`;
  const plural = (count: number) => (count < 2 ? '' : 's');
  const parts = [
    learned > 0 || started === 0
      ? `${format.number(learned)} ${ofAll} apprise${plural(learned)}`
      : '',
    started > 0
      ? `${format.number(started)} ${learned > 0 ? '' : `${ofAll} `}commencée${plural(started)}`
      : '',
    due > 0 ? `${format.number(due)} à réviser` : '',
  ];
  return parts.filter(Boolean).join(', ');
};

export const statuses = {
  new: 'Nouvelle',
  learning: 'En apprentissage',
  due: 'À réviser',
  known: 'Apprise',
  suspended: 'Suspendue',
  buried: 'De retour demain',
};
export const nextReview = {
  tomorrow: 'Prochaine révision demain',
  days: (count: number) =>
    format.count(count, {
      one: 'Prochaine révision dans # jour',
      many: 'Prochaine révision dans # de jours',
      other: 'Prochaine révision dans # jours',
    }),
  months: (count: number) =>
    format.count(count, {
      one: 'Prochaine révision dans # mois',
      many: 'Prochaine révision dans # de mois',
      other: 'Prochaine révision dans # mois',
    }),
  years: (count: number) =>
    format.count(count, {
      one: 'Prochaine révision dans # an',
      many: 'Prochaine révision dans # d’années',
      other: 'Prochaine révision dans # ans',
    }),
};
export const flagged = ', marquée';
export const answerChanged = ', réponse modifiée';

export const studyToday = 'Réviser les cartes du jour';
export const continueWith = (title: string) => `Continuer avec « ${title} »`;
export const stoppedAt = (place: string) => `Vous en étiez à « ${place} ».`;
export const nothingDue = 'Rien à réviser aujourd’hui.';
export const shareDone = 'La part du jour est faite.';
export const shareOfDue = (share: number, due: number) =>
  `${cards(share)} à réviser aujourd’hui, sur ${format.number(due)} en attente.`;
export const allDue = (count: number) =>
  format.count(count, {
    one: '# carte à réviser aujourd’hui.',
    many: '# de cartes à réviser aujourd’hui.',
    other: '# cartes à réviser aujourd’hui.',
  });
