import { cards } from './counts.ts';
import { format } from './format.ts';

export const missed = 'Errados desta vez';
export const whatIsDue = 'Para revisar hoje';
export const beyondShare = 'Continuar além da cota de hoje';
export const onceMore = 'Mais uma vez';
export const undoLast = 'Desfazer o último passo';
export const cramThese = (count: number) =>
  count === 1 ? 'Revisão intensiva deste cartão' : `Revisão intensiva destes ${cards(count)}`;
export const allCards = (count: number) => `Todos os ${cards(count)}`;
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
      ? 'em menos de um minuto'
      : format.count(minutes, {
          one: 'em # minuto',
          many: 'em # de minutos',
          other: 'em # minutos',
        });
  const begun =
    fresh === 0 ? '' : fresh === count ? ', todos novos' : `, ${format.number(fresh)} deles novos`;
  return `${cards(count)} ${time}${begun}.`;
};
export const recalled = ({ cards: count, recalled }: { cards: number; recalled: number }) => {
  if (recalled === count) return count === 1 ? 'Lembrado.' : 'Todos lembrados na primeira vez.';
  if (recalled === 0)
    return count === 1
      ? 'Não lembrado na primeira vez.'
      : 'Nenhum lembrado na primeira vez; eles voltarão em breve.';
  return `Lembrados na primeira vez: ${format.number(recalled)} (${format.percent(recalled / count)}).`;
};
export const missedLater = (count: number) =>
  format.count(count, {
    one: '# errado depois.',
    many: '# errados depois.',
    other: '# errados depois.',
  });
export const noConnection = 'Não há conexão.';
export const noneGraded = 'Nenhum cartão foi avaliado.';
export const shareDone = 'A cota de hoje está completa.';
export const nothingDue = 'Nada para revisar hoje.';
export const noCards =
  'Não há cartões para estudar aqui, ou todos estão suspensos ou ocultos até amanhã.';
export const nothingMore = 'Não há mais nada para estudar.';
export const notStored = 'As avaliações não foram salvas e nada foi reagendado.';
export const suspended = (count: number) =>
  format.count(count, {
    one: '# cartão suspenso.',
    many: '# de cartões suspensos.',
    other: '# cartões suspensos.',
  });
export const buried = (count: number) =>
  format.count(count, {
    one: '# cartão oculto até amanhã.',
    many: '# de cartões ocultos até amanhã.',
    other: '# cartões ocultos até amanhã.',
  });
export const flagged = (count: number) =>
  format.count(count, {
    one: '# cartão sinalizado.',
    many: '# de cartões sinalizados.',
    other: '# cartões sinalizados.',
  });
export const unreachable = (count: number) =>
  format.count(count, {
    one: '# cartão não está neste dispositivo e aguarda conexão.',
    many: '# de cartões não estão neste dispositivo e aguardam conexão.',
    other: '# cartões não estão neste dispositivo e aguardam conexão.',
  });
export const lost = (count: number) =>
  format.count(count, {
    one: '# cartão pulado: não está mais na biblioteca.',
    many: '# de cartões pulados: não estão mais na biblioteca.',
    other: '# cartões pulados: não estão mais na biblioteca.',
  });
export const misplaced = (count: number) =>
  format.count(count, {
    one: '# cartão pulado: não encontrado no endereço indicado.',
    many: '# de cartões pulados: não encontrados no endereço indicado.',
    other: '# cartões pulados: não encontrados no endereço indicado.',
  });
export const leftForLater = (count: number) =>
  format.count(count, {
    one: 'Mais # cartão fica para os próximos dias, uma cota por dia.',
    many: 'Mais # de cartões ficam para os próximos dias, uma cota por dia.',
    other: 'Mais # cartões ficam para os próximos dias, uma cota por dia.',
  });
export const noneTomorrow = 'Nenhum outro cartão para revisar amanhã.';
export const dueTomorrow = (count: number) =>
  format.count(count, {
    one: 'Mais # cartão para revisar amanhã.',
    many: 'Mais # de cartões para revisar amanhã.',
    other: 'Mais # cartões para revisar amanhã.',
  });
