import type { LinkText } from '../link-text.ts';
import { books, cards, concepts } from './counts.ts';
import { format } from './format.ts';
import { reviews } from './study-page.ts';

export const needsScript = (shelf: LinkText) =>
  `O que foi aprendido fica no navegador e é mostrado pelo JavaScript, que está desativado. Todos os cartões podem ser lidos sem ele, a partir da ${shelf('estante')}.`;
export const nothingLearned =
  'Nada foi aprendido neste navegador ainda. Tente um cartão, abra a resposta e avalie-se: a partir daí, cada cartão volta quando está prestes a ser esquecido, e esta página mostra o que se sabe, o que há para revisar e o que merece outra olhada.';
export const beginNew = 'Começar com cartões novos';
export const chooseBook = 'Escolher um livro';
export const howItWorks = 'Como funciona';
export const learnedElsewhere =
  'Se você aprendeu em outro lugar, importe o arquivo exportado de lá.';
export const studyDue = 'Estudar o que há para revisar';
export const parts = {
  activity: { title: 'Atividade', table: 'Revisões de cada dia, em tabela' },
  forecast: { title: 'Os próximos 30 dias', table: 'Revisões previstas para cada dia, em tabela' },
  recall: { title: 'Lembrança', table: 'Lembrança ao longo do tempo, em tabela' },
  books: { title: 'Livros e capítulos' },
  concepts: { title: 'Conceitos', table: 'Todos os conceitos iniciados, em tabela' },
  hard: { title: 'Cartões difíceis' },
};
export const belowTarget = 'Abaixo da meta';

export const failed =
  'Não foi possível mostrar as estatísticas. O que você aprendeu está seguro. Recarregue a página.';
export const underAMinute = 'menos de um minuto';
export const hoursAndMinutes = (hours: string, minutes: string) => `${hours} ${minutes}`;
const agreeing = (count: number, singular: string) => (count < 2 ? singular : `${singular}s`);
export const summary = (learned: number, started: number, due: number) =>
  `${cards(learned)} ${agreeing(learned, 'aprendido')}${started > 0 ? `, ${format.number(started)} ${agreeing(started, 'iniciado')}` : ''}, ${due === 0 ? 'nenhum' : format.number(due)} para revisar hoje.`;
export const activity = {
  none: 'Ainda não há revisões.',
  sentence: (count: number, days: number, first: string, time: string) =>
    `${reviews(count)} em ${format.count(days, { one: '# dia', many: '# de dias', other: '# dias' })} desde ${first}, ${time} no total.`,
  plot: 'Um calendário com um quadrado para cada dia.',
  noReviews: 'nenhuma revisão',
  andMore: (from: number) => `${format.number(from)} ou mais`,
  table: 'Dias com revisões, do último ao primeiro',
  time: 'Tempo',
};
const following = (later: number, average: number) => {
  if (later === 0) return 'nenhum nos dias seguintes';
  return `${format.number(later)} nos dias seguintes${average > 0 ? `, cerca de ${format.number(average)} por dia` : ''}`;
};
export const forecast = {
  sentence: (today: number, later: number, average: number) =>
    `${today > 0 ? `${cards(today)} para revisar hoje, incluindo os atrasados` : 'Nenhum cartão para revisar hoje'}; ${following(later, average)}. Os novos e os esquecidos se somarão a eles.`,
  plot: 'Colunas, uma por dia: quantos cartões há para revisar.',
  table: 'Cartões para revisar em cada um dos próximos dias',
  due: 'Para revisar',
};
export const recall = {
  unmeasured:
    'A lembrança é medida quando os cartões voltam em um dia posterior àquele em que foram aprendidos.',
  sentence: (
    recalled: number,
    count: number,
    shares: Record<'recall' | 'target' | 'predicted', string>,
  ) =>
    `No último ano, você lembrou ${format.number(recalled)} de ${cards(count)} que voltaram: ${shares.recall}. A meta era ${shares.target}; o previsto, ${shares.predicted}.`,
  tooFew: 'Com tão poucas revisões, isso ainda diz pouco.',
  plot: {
    week: 'Um ponto por semana: a parte lembrada; uma linha: a retenção desejada.',
    month: 'Um ponto por mês: a parte lembrada; uma linha: a retenção desejada.',
  },
  legend: {
    week: 'Pontos: a parte lembrada em uma semana.',
    month: 'Pontos: a parte lembrada em um mês.',
  },
  openDots: (enough: number) => `Pontos vazados têm menos de ${reviews(enough)} e dizem pouco.`,
  line: 'Linha: a retenção desejada.',
  table: { week: 'Lembrança por semana', month: 'Lembrança por mês' },
  period: { week: 'Semana de', month: 'Mês' },
  target: 'Meta',
  predicted: 'Previsto',
  ofReviews: (share: string, count: number) => `${share} de ${reviews(count)}`,
};
export const library = {
  missing: (count: number) =>
    `Não foi possível carregar as listas de ${books(count)}; o que foi aprendido ali não aparece abaixo. Verifique a conexão e recarregue a página.`,
  onTarget: (target: string) =>
    `Todos os livros iniciados estão na sua meta de ${target} ou acima dela.`,
  noneLearned: 'Nenhum dos cartões iniciados foi aprendido ainda.',
  belowTarget: (below: number, begun: number, target: string) =>
    `${books(below)} de ${format.number(begun)} abaixo da sua meta de ${target}.`,
  notLearned: 'não aprendido',
  below: (share: string) => `abaixo de ${share}`,
  andMore: (share: string) => `${share} ou mais`,
  recall: ' · lembrança ',
  table: (book: string) => `Capítulos de ${book}`,
  cards: 'Cartões',
  learned: 'Aprendidos',
};
export const concept = {
  sentence: (begun: number, below: number, target: string) =>
    `${concepts(begun)} ${agreeing(begun, 'iniciado')}, ${below === 0 ? 'nenhum' : format.number(below)} abaixo da sua meta de ${target}.`,
  plot: 'Um ponto por conceito, segundo a lembrança esperada hoje.',
  mostKnown: (shown: number) =>
    `Os pontos são os ${format.number(shown)} dos quais você sabe mais cartões.`,
  table: 'Conceitos, o menos conhecido primeiro',
  weakestTable: 'Conceitos abaixo da meta, o mais fraco primeiro',
  study: 'Estudar',
  studyOne: (name: string) => `Estudar ${name}`,
  studyAll: (count: number) => `Estudar todos os ${format.number(count)}`,
  studyWeakest: (count: number) => `Estudar os ${format.number(count)} mais fracos`,
  facts: (begun: number, share: string) =>
    `${cards(begun)} ${agreeing(begun, 'iniciado')}, lembrança ${share}`,
};
export const hard = {
  none: 'Nenhum. Um cartão é considerado difícil quando foi esquecido oito vezes.',
  sentence: (count: number) =>
    format.count(count, {
      one: '# cartão esquecido oito vezes ou mais. Revê-lo de novo pouco ajudará: releia o capítulo, encontre um exemplo seu ou suspenda-o.',
      many: '# de cartões esquecidos oito vezes ou mais. Revê-los de novo pouco ajudará: releia o capítulo, encontre um exemplo seu ou suspenda-os.',
      other:
        '# cartões esquecidos oito vezes ou mais. Revê-los de novo pouco ajudará: releia o capítulo, encontre um exemplo seu ou suspenda-os.',
    }),
  table: 'Cartões difíceis, o mais esquecido primeiro',
  forgotten: 'Esquecido',
};
