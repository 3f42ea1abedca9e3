import { cards } from './counts.ts';
import { format } from './format.ts';

export const missed = 'Manquées cette fois';
export const whatIsDue = 'À réviser aujourd’hui';
export const beyondShare = 'Continuer au-delà de la part du jour';
export const onceMore = 'Encore une fois';
export const undoLast = 'Annuler la dernière étape';
export const cramThese = (count: number) =>
  count === 1 ? 'Bachoter cette carte' : `Bachoter ces ${cards(count)}`;
export const allCards = (count: number) => `Les ${cards(count)}`;
export const summary = ({
  cards: count,
  fresh,
  minutes,
}: {
  cards: number;
  fresh: number;
  minutes: number;
}) => {
  const time =
    minutes < 1
      ? 'en moins d’une minute'
      : format.count(minutes, {
          one: 'en # minute',
          many: 'en # de minutes',
          other: 'en # minutes',
        });
  const begun =
    fresh === 0
      ? ''
      : fresh === count
        ? ', toutes nouvelles'
        : `, dont ${format.number(fresh)} ${fresh < 2 ? 'nouvelle' : 'nouvelles'}`;
  return `${cards(count)} ${time}${begun}.`;
};
export const recalled = ({ cards: count, recalled }: { cards: number; recalled: number }) => {
  if (recalled === count)
    return count === 1
      ? 'Vous vous en êtes souvenu.'
      : 'Vous vous êtes souvenu de toutes du premier coup.';
  if (recalled === 0)
    return count === 1
      ? 'Vous ne vous en êtes pas souvenu du premier coup.'
      : 'Aucune retrouvée du premier coup ; elles reviendront bientôt.';
  return `Retrouvées du premier coup : ${format.number(recalled)} (${format.percent(recalled / count)}).`;
};
export const missedLater = (count: number) =>
  format.count(count, {
    one: '# manquée ensuite.',
    many: '# manquées ensuite.',
    other: '# manquées ensuite.',
  });
export const noConnection = 'Il n’y a pas de connexion.';
export const noneGraded = 'Aucune carte n’a été notée.';
export const shareDone = 'La part du jour est faite.';
export const nothingDue = 'Rien à réviser aujourd’hui.';
export const noCards =
  'Il n’y a pas de cartes à étudier ici, ou toutes sont suspendues ou enfouies jusqu’à demain.';
export const nothingMore = 'Il n’y a plus rien à étudier.';
export const notStored = 'Les notes n’ont pas été enregistrées et rien n’a été replanifié.';
export const suspended = (count: number) =>
  format.count(count, {
    one: '# carte suspendue.',
    many: '# de cartes suspendues.',
    other: '# cartes suspendues.',
  });
export const buried = (count: number) =>
  format.count(count, {
    one: '# carte enfouie jusqu’à demain.',
    many: '# de cartes enfouies jusqu’à demain.',
    other: '# cartes enfouies jusqu’à demain.',
  });
export const flagged = (count: number) =>
  format.count(count, {
    one: '# carte marquée.',
    many: '# de cartes marquées.',
    other: '# cartes marquées.',
  });
export const unreachable = (count: number) =>
  format.count(count, {
    one: '# carte n’est pas sur cet appareil et attend une connexion.',
    many: '# de cartes ne sont pas sur cet appareil et attendent une connexion.',
    other: '# cartes ne sont pas sur cet appareil et attendent une connexion.',
  });
export const lost = (count: number) =>
  format.count(count, {
    one: '# carte ignorée : elle n’est plus dans la bibliothèque.',
    many: '# de cartes ignorées : elles ne sont plus dans la bibliothèque.',
    other: '# cartes ignorées : elles ne sont plus dans la bibliothèque.',
  });
export const misplaced = (count: number) =>
  format.count(count, {
    one: '# carte ignorée : introuvable à son adresse.',
    many: '# de cartes ignorées : introuvables à leur adresse.',
    other: '# cartes ignorées : introuvables à leur adresse.',
  });
export const leftForLater = (count: number) =>
  format.count(count, {
    one: '# carte de plus reste pour les jours à venir, une part chaque jour.',
    many: '# de cartes de plus restent pour les jours à venir, une part chaque jour.',
    other: '# cartes de plus restent pour les jours à venir, une part chaque jour.',
  });
export const noneTomorrow = 'Aucune autre carte ne sera à réviser demain.';
export const dueTomorrow = (count: number) =>
  format.count(count, {
    one: '# autre carte sera à réviser demain.',
    many: '# d’autres cartes seront à réviser demain.',
    other: '# autres cartes seront à réviser demain.',
  });
