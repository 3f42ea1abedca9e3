import { cards } from './counts.ts';
import { format } from './format.ts';

export const missed = 'Diesmal nicht gewusst';
export const whatIsDue = 'Was heute fällig ist';
export const beyondShare = 'Über das heutige Pensum hinaus weiterlernen';
export const onceMore = 'Noch einmal';
export const undoLast = 'Letzten Schritt rückgängig machen';
export const cramThese = (count: number) =>
  format.count(count, { one: 'Diese Karte pauken', other: 'Diese # Karten pauken' });
export const allCards = (count: number) => `Alle ${cards(count)}`;
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
      ? 'in weniger als einer Minute'
      : format.count(minutes, { one: 'in # Minute', other: 'in # Minuten' });
  const begun =
    fresh === 0 ? '' : fresh === count ? ', alle neu' : `, davon ${format.number(fresh)} neu`;
  return `${cards(count)} ${time}${begun}.`;
};
export const recalled = ({ cards: count, recalled }: { cards: number; recalled: number }) => {
  if (recalled === count) return count === 1 ? 'Gewusst.' : 'Alle beim ersten Mal gewusst.';
  if (recalled === 0)
    return count === 1
      ? 'Beim ersten Mal nicht gewusst.'
      : 'Keine beim ersten Mal gewusst; sie kommen bald wieder.';
  return `${format.number(recalled)} beim ersten Mal gewusst (${format.percent(recalled / count)}).`;
};
export const missedLater = (count: number) =>
  format.count(count, { one: '# später nicht gewusst.', other: '# später nicht gewusst.' });
export const noConnection = 'Es gibt keine Verbindung.';
export const noneGraded = 'Keine Karte wurde bewertet.';
export const shareDone = 'Das Pensum für heute ist geschafft.';
export const nothingDue = 'Heute ist nichts fällig.';
export const noCards =
  'Hier gibt es keine Karten zu lernen, oder alle sind ausgesetzt oder bis morgen zurückgestellt.';
export const nothingMore = 'Es gibt nichts mehr zu lernen.';
export const notStored = 'Die Bewertungen wurden nicht gespeichert, und nichts wurde neu geplant.';
export const suspended = (count: number) =>
  format.count(count, { one: '# Karte ausgesetzt.', other: '# Karten ausgesetzt.' });
export const buried = (count: number) =>
  format.count(count, {
    one: '# Karte bis morgen zurückgestellt.',
    other: '# Karten bis morgen zurückgestellt.',
  });
export const flagged = (count: number) =>
  format.count(count, { one: '# Karte markiert.', other: '# Karten markiert.' });
export const unreachable = (count: number) =>
  format.count(count, {
    one: '# Karte ist nicht auf diesem Gerät und wartet auf eine Verbindung.',
    other: '# Karten sind nicht auf diesem Gerät und warten auf eine Verbindung.',
  });
export const lost = (count: number) =>
  format.count(count, {
    one: '# Karte ausgelassen: nicht mehr in der Bibliothek.',
    other: '# Karten ausgelassen: nicht mehr in der Bibliothek.',
  });
export const misplaced = (count: number) =>
  format.count(count, {
    one: '# Karte ausgelassen: nicht unter ihrer Adresse gefunden.',
    other: '# Karten ausgelassen: nicht unter ihrer Adresse gefunden.',
  });
export const leftForLater = (count: number) =>
  format.count(count, {
    one: '# weitere Karte bleibt für die nächsten Tage, jeden Tag ein Teil.',
    other: '# weitere Karten bleiben für die nächsten Tage, jeden Tag ein Teil.',
  });
export const noneTomorrow = 'Morgen werden keine weiteren Karten fällig.';
export const dueTomorrow = (count: number) =>
  format.count(count, {
    one: 'Morgen wird # weitere Karte fällig.',
    other: 'Morgen werden # weitere Karten fällig.',
  });
