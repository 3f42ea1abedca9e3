import { cards } from './counts.ts';
import { format } from './format.ts';

export const forExam = 'Para uma prova';
export const planExam = 'Planejar uma prova';
export const examDay = 'Dia da prova';
export const examScope = 'O que ela abrange';
export const book = 'Livro';
export const chooseBook = 'Escolha um livro';
export const chapter = 'Capítulo';
export const allChapters = 'Todos os capítulos';
export const add = 'Adicionar';
export const addBook = 'o livro ou capítulo';
export const addConcept = 'o conceito';
export const concept = 'Conceito';
export const makePlan = 'Criar o plano';
export const remove = 'Remover';
export const removeOne = (name: string) => `Remover ${name}`;
export const removeExam = (title: string) => `Remover a prova ${title}`;
export const chooseBookFirst = 'Escolha primeiro um livro.';
export const noConcept = (name: string) => `Não há um conceito “${name}” com vários cartões.`;
export const chooseDay = 'Escolha um dia.';
export const chooseScope = 'Escolha o que a prova abrange: um livro, um capítulo ou um conceito.';
export const daysAhead = (days: number) =>
  days === 0
    ? 'hoje'
    : days === 1
      ? 'amanhã'
      : format.count(days, { one: 'em # dia', many: 'em # de dias', other: 'em # dias' });
export const minutesADay = (minutes: number) => `, cerca de ${format.number(minutes)} min por dia`;
export const exam = 'Prova:';
export const moreExams = (count: number) =>
  format.count(count, {
    one: 'e mais # prova',
    many: 'e mais # de provas',
    other: 'e mais # provas',
  });
export const studyBook = 'Estudar um livro';
export const learningHint =
  'A sessão de hoje usa cartões novos dos livros marcados como “Aprendendo”.';
export const learning = 'Aprendendo';
export const learningBook = (title: string) => `Aprendendo: ${title}`;
export const alsoFrom =
  'Também é possível iniciar uma sessão a partir de um capítulo, um conceito, um cartão ou uma busca.';
export const studyShare = (share: string) => `Estudar ${share}`;
export const learnNew = (count: number) =>
  format.count(count, {
    one: 'Aprender # cartão novo',
    many: 'Aprender # de cartões novos',
    other: 'Aprender # cartões novos',
  });
export const dueToday = (count: number) =>
  format.count(count, {
    one: '# cartão para revisar hoje',
    many: '# de cartões para revisar hoje',
    other: '# cartões para revisar hoje',
  });
export const allDue = (due: string) => `${due}.`;
export const someHere = (due: string, here: number) =>
  `${due}, ${format.number(here)} deles neste dispositivo.`;
export const dueButDone = (due: string) => `${due}, mas a cota de hoje está completa.`;
export const dueShare = (due: string, share: number) =>
  `${due}, dos quais ${format.number(share)} são a cota de hoje.`;
export const notStarted = 'Você ainda não começou.';
export const noneDue = 'Nenhum cartão para revisar hoje.';
export const noneDueNorNew = 'Nenhum cartão para revisar hoje, e não há novos.';
export const noneHere =
  'Nenhum cartão para revisar hoje. Os novos precisam de conexão ou de um livro guardado neste dispositivo.';
export const markAnother =
  'Nenhum cartão para revisar hoje. Marque outro livro como “Aprendendo” para receber novos.';
export const doneForToday = 'Por hoje está tudo feito. Para continuar, estude um livro abaixo.';
export const aboutMinutes = (count: number) =>
  format.count(count, {
    one: 'Cerca de # minuto.',
    many: 'Cerca de # de minutos.',
    other: 'Cerca de # minutos.',
  });
export const due = (count: number) => `${format.number(count)} para revisar`;
export const fresh = (count: number) => `${format.number(count)} ${count < 2 ? 'novo' : 'novos'}`;
export const shareOfBook = (share: string) => `Hoje: ${share}`;
export const bookDone = 'Feito por hoje';
export const notOnDevice = 'Não está neste dispositivo';
export const planSummary = (day: string, days: number, count: number) =>
  `${day}: ${days === 1 ? 'o último dia para estudar' : format.count(days, { one: '# dia para estudar', many: '# de dias para estudar', other: '# dias para estudar' })}. ${cards(count)}.`;
export const planForecast = (without: string, withPlan: string) =>
  `Sem fazer mais nada, cerca de ${without} seriam lembrados nesse dia; com o plano, cerca de ${withPlan}.`;
export const studyTodayShare = (share: string) => `Estudar a cota de hoje: ${share}`;
export const newCards = (count: number) =>
  format.count(count, {
    one: '# cartão novo',
    many: '# de cartões novos',
    other: '# cartões novos',
  });
export const reviews = (count: number) =>
  format.count(count, { one: '# revisão', many: '# de revisões', other: '# revisões' });
export const cramAll = 'Revisão intensiva de todos os cartões';
export const otherSessions = 'Outras sessões';
export const eachDay = 'O que cada dia exige';
export const eachDayHint = 'Os dias não listados não exigem nada, se todas as respostas forem Bom.';
export const columns = {
  day: 'Dia',
  newCards: 'Cartões novos',
  reviews: 'Revisões',
  card: 'Cartão',
  recall: 'Lembrança',
};
export const weakest = 'Os cartões mais fracos nesse dia, se nada mais fosse feito';
