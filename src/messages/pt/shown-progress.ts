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
  const plural = (count: number) => (count < 2 ? '' : 's');
  const parts = [
    learned > 0 || started === 0
      ? `${format.number(learned)} ${ofAll} aprendido${plural(learned)}`
      : '',
    started > 0
      ? `${format.number(started)} ${learned > 0 ? '' : `${ofAll} `}iniciado${plural(started)}`
      : '',
    due > 0 ? `${format.number(due)} para revisar` : '',
  ];
  return parts.filter(Boolean).join(', ');
};

export const statuses = {
  new: 'Novo',
  learning: 'Aprendendo',
  due: 'Para revisar',
  known: 'Aprendido',
  suspended: 'Suspenso',
  buried: 'Volta amanhã',
};
export const nextReview = {
  tomorrow: 'Próxima revisão amanhã',
  days: (count: number) =>
    format.count(count, {
      one: 'Próxima revisão em # dia',
      many: 'Próxima revisão em # de dias',
      other: 'Próxima revisão em # dias',
    }),
  months: (count: number) =>
    format.count(count, {
      one: 'Próxima revisão em # mês',
      many: 'Próxima revisão em # de meses',
      other: 'Próxima revisão em # meses',
    }),
  years: (count: number) =>
    format.count(count, {
      one: 'Próxima revisão em # ano',
      many: 'Próxima revisão em # de anos',
      other: 'Próxima revisão em # anos',
    }),
};
export const flagged = ', sinalizado';
export const answerChanged = ', resposta alterada';

export const studyToday = 'Revisar os cartões de hoje';
export const continueWith = (title: string) => `Continuar com “${title}”`;
export const stoppedAt = (place: string) => `Última leitura: “${place}”.`;
export const nothingDue = 'Nada para revisar hoje.';
export const shareDone = 'A cota de hoje está completa.';
export const shareOfDue = (share: number, due: number) =>
  `${cards(share)} para revisar hoje, de ${format.number(due)} pendentes.`;
export const allDue = (count: number) =>
  format.count(count, {
    one: '# cartão para revisar hoje.',
    many: '# de cartões para revisar hoje.',
    other: '# cartões para revisar hoje.',
  });
