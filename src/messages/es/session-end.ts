import { cards } from './counts.ts';
import { format } from './format.ts';

export const missed = 'Falladas esta vez';
export const whatIsDue = 'Lo pendiente de hoy';
export const beyondShare = 'Seguir más allá del cupo de hoy';
export const onceMore = 'Otra vez';
export const undoLast = 'Deshacer el último paso';
export const cramThese = (count: number) =>
  count === 1 ? 'Repaso intensivo de esta tarjeta' : `Repaso intensivo de estas ${cards(count)}`;
export const allCards = (count: number) => `Las ${cards(count)}`;
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
      ? 'en menos de un minuto'
      : format.count(minutes, {
          one: 'en # minuto',
          many: 'en # de minutos',
          other: 'en # minutos',
        });
  const begun =
    fresh === 0
      ? ''
      : fresh === count
        ? ', todas nuevas'
        : `, ${format.number(fresh)} de ellas nuevas`;
  return `${cards(count)} ${time}${begun}.`;
};
export const recalled = ({ cards: count, recalled }: { cards: number; recalled: number }) => {
  if (recalled === count) return count === 1 ? 'Recordada.' : 'Todas recordadas a la primera.';
  if (recalled === 0)
    return count === 1
      ? 'No recordada a la primera.'
      : 'Ninguna recordada a la primera; volverán pronto.';
  return `Recordadas a la primera: ${format.number(recalled)} (${format.percent(recalled / count)}).`;
};
export const missedLater = (count: number) =>
  format.count(count, {
    one: '# se falló después.',
    many: '# se fallaron después.',
    other: '# se fallaron después.',
  });
export const noConnection = 'No hay conexión.';
export const noneGraded = 'No se calificó ninguna tarjeta.';
export const shareDone = 'El cupo de hoy está completo.';
export const nothingDue = 'No hay nada pendiente hoy.';
export const noCards =
  'Aquí no hay tarjetas para estudiar, o todas están suspendidas o enterradas hasta mañana.';
export const nothingMore = 'No hay nada más que estudiar.';
export const notStored = 'Las calificaciones no se guardaron y nada se reprogramó.';
export const suspended = (count: number) =>
  format.count(count, {
    one: '# tarjeta suspendida.',
    many: '# de tarjetas suspendidas.',
    other: '# tarjetas suspendidas.',
  });
export const buried = (count: number) =>
  format.count(count, {
    one: '# tarjeta enterrada hasta mañana.',
    many: '# de tarjetas enterradas hasta mañana.',
    other: '# tarjetas enterradas hasta mañana.',
  });
export const flagged = (count: number) =>
  format.count(count, {
    one: '# tarjeta marcada.',
    many: '# de tarjetas marcadas.',
    other: '# tarjetas marcadas.',
  });
export const unreachable = (count: number) =>
  format.count(count, {
    one: '# tarjeta no está en este dispositivo y espera a que haya conexión.',
    many: '# de tarjetas no están en este dispositivo y esperan a que haya conexión.',
    other: '# tarjetas no están en este dispositivo y esperan a que haya conexión.',
  });
export const lost = (count: number) =>
  format.count(count, {
    one: '# tarjeta omitida: ya no está en la biblioteca.',
    many: '# de tarjetas omitidas: ya no están en la biblioteca.',
    other: '# tarjetas omitidas: ya no están en la biblioteca.',
  });
export const misplaced = (count: number) =>
  format.count(count, {
    one: '# tarjeta omitida: no está en la dirección indicada.',
    many: '# de tarjetas omitidas: no están en la dirección indicada.',
    other: '# tarjetas omitidas: no están en la dirección indicada.',
  });
export const leftForLater = (count: number) =>
  format.count(count, {
    one: '# tarjeta más queda para los próximos días, un cupo cada día.',
    many: '# de tarjetas más quedan para los próximos días, un cupo cada día.',
    other: '# tarjetas más quedan para los próximos días, un cupo cada día.',
  });
export const noneTomorrow = 'Mañana no habrá más tarjetas pendientes.';
export const dueTomorrow = (count: number) =>
  format.count(count, {
    one: 'Mañana habrá # tarjeta pendiente más.',
    many: 'Mañana habrá # de tarjetas pendientes más.',
    other: 'Mañana habrá # tarjetas pendientes más.',
  });
