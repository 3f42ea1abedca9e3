import type { LinkText } from '../link-text.ts';
import { format } from './format.ts';

export const study = 'Estudar';
export const studyTitle = (title: string) => `Estudar: ${title}`;
export const needsScript = (shelf: LinkText) =>
  `As sessões precisam de JavaScript, pois o que foi aprendido fica no navegador. Sem ele, todos os cartões podem ser lidos e testados a partir da ${shelf('estante')}.`;
export const loading = 'Carregando…';
export const tryAgain = 'Tentar novamente';
export const leaveCardOut = 'Pular este cartão';
export const keptHere = 'O que está neste dispositivo';
export const leave = 'Sair';
export const cramming = 'Revisão intensiva: as avaliações não são salvas e nada é reagendado.';
export const cardsDone = 'Cartões concluídos';
export const addNote = 'Adicionar uma nota';
export const saveNote = 'Salvar nota';
export const answerChanged = 'A resposta deste cartão mudou desde que foi aprendido.';
export const yourAnswer = 'Sua resposta';
export const showAnswer = 'Mostrar resposta';
export const howWell = 'Como foi lembrar?';
export const bury = 'Ocultar';
export const flag = 'Sinalizar';
export const removeFlag = 'Remover sinalização';
export const openCardPage = 'Abrir a página do cartão';
export const backToSession = 'Voltar à sessão';
export const keysAndSettings = 'Teclas e ajustes';
export const keyActions = {
  answer: 'mostra a resposta e depois a avalia como Bom',
  grades: 'De novo, Difícil, Bom, Fácil',
  undo: 'desfaz o último passo',
  bury: 'oculta o cartão até amanhã',
  suspend: 'suspende o cartão',
  flag: 'sinaliza o cartão ou remove a sinalização',
  open: 'abre a página do cartão',
  help: 'mostra estas teclas',
  leave: 'sai da sessão',
};
export const leftOf = {
  new: (count: number) => `${format.number(count)} ${count < 2 ? 'novo' : 'novos'}`,
  learning: (count: number) => `${format.number(count)} aprendendo`,
  due: (count: number) =>
    format.count(count, { one: '# revisão', many: '# de revisões', other: '# revisões' }),
  later: (count: number) => `${format.number(count)} para depois`,
  toGo: (count: number) => `${format.number(count)} restantes`,
  onceMore: (count: number) => `${format.number(count)} mais uma vez`,
};
export const comma = ', ';
export const sentence = (text: string) => `${text}.`;
export const graded = ({ grade, next, left }: { grade: string; next: string; left: string }) =>
  `${grade}: volta em ${next}. ${left}`;
export const crammed = ({ grade, next, left }: { grade: string; next: string; left: string }) =>
  `${grade}: ${next}. ${left}`;
export const onceMore = 'mais uma vez';
export const done = 'concluído';
export const suspended = 'Suspenso';
export const buried = 'Oculto até amanhã';
export const flagged = 'Sinalizado';
export const flaggedWith = (note: string) => `Sinalizado: ${note}`;
export const flagRemoved = 'Sinalização removida';
export const noteSaved = 'Nota salva';
export const nothingToUndo = 'Não há nada para desfazer.';
export const otherTab = 'Este cartão foi tratado em outra aba.';
export const undone = {
  suspend: 'Desfeito: o cartão não está suspenso.',
  bury: 'Desfeito: o cartão não está oculto.',
  flag: 'Desfeito: o cartão está como antes de ser sinalizado.',
  unflag: 'Desfeito: o cartão está sinalizado.',
  other: 'Desfeito: avalie novamente.',
};
export const compared =
  'Sua resposta comparada com a do cartão: o riscado não está no cartão; o sublinhado falta na sua.';
export const notCompared = 'As duas respostas têm poucas palavras em comum: compare o que dizem.';
export const missedSeeFirst = 'Este cartão foi errado. Ver antes:';
export const backTo = (title: string) => `Voltar para ${title}`;
export const toLibrary = 'Para a biblioteca';
export const backToResults = 'Voltar aos resultados';
export const backToSessions = 'Voltar às sessões';
export const searchTitle = (words: string) => `Busca: “${words}”`;
export const examTitle = (title: string) => `Prova: ${title}`;
export const dueToday = 'Para revisar hoje';
export const bothTitles = (first: string, second: string) => `${first} e ${second}`;
export const andMore = (first: string, others: number) =>
  `${first} e mais ${format.number(others)}`;
