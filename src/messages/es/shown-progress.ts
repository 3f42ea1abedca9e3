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
  const ofAll = `de ${format.number(all)}`;
  const parts = [
    learned > 0 || started === 0
      ? `${format.number(learned)} ${ofAll} ${learned === 1 ? 'aprendida' : 'aprendidas'}`
      : '',
    started > 0
      ? `${format.number(started)} ${learned > 0 ? '' : `${ofAll} `}${started === 1 ? 'empezada' : 'empezadas'}`
      : '',
    due > 0 ? `${format.number(due)} ${due === 1 ? 'pendiente' : 'pendientes'}` : '',
  ];
  return parts.filter(Boolean).join(', ');
};

export const statuses = {
  new: 'Nueva',
  learning: 'En aprendizaje',
  due: 'Pendiente',
  known: 'Aprendida',
  suspended: 'Suspendida',
  buried: 'Vuelve mañana',
};
export const nextReview = {
  tomorrow: 'Próximo repaso: mañana',
  days: (count: number) =>
    format.count(count, {
      one: 'Próximo repaso en # día',
      many: 'Próximo repaso en # de días',
      other: 'Próximo repaso en # días',
    }),
  months: (count: number) =>
    format.count(count, {
      one: 'Próximo repaso en # mes',
      many: 'Próximo repaso en # de meses',
      other: 'Próximo repaso en # meses',
    }),
  years: (count: number) =>
    format.count(count, {
      one: 'Próximo repaso en # año',
      many: 'Próximo repaso en # de años',
      other: 'Próximo repaso en # años',
    }),
};
export const flagged = ', marcada';
export const answerChanged = ', respuesta modificada';

export const studyToday = 'Repasar las tarjetas de hoy';
export const continueWith = (title: string) => `Continuar con «${title}»`;
export const stoppedAt = (place: string) => `Última lectura: «${place}».`;
export const nothingDue = 'No hay nada pendiente hoy.';
export const shareDone = 'El cupo de hoy está completo.';
export const shareOfDue = (share: number, due: number) =>
  `${cards(share)} para repasar hoy, de ${format.number(due)} pendientes.`;
export const allDue = (count: number) =>
  format.count(count, {
    one: '# tarjeta pendiente hoy.',
    many: '# de tarjetas pendientes hoy.',
    other: '# tarjetas pendientes hoy.',
  });
