import { format } from './format.ts';

export const showAllAnswers = 'Mostrar todas as respostas';
export const hideAllAnswers = 'Ocultar todas as respostas';
export const allShown = 'Todas as respostas estão visíveis.';
export const allHidden = 'Todas as respostas estão ocultas.';
export const shuffle = 'Embaralhar';
export const readingOrder = 'Voltar à ordem de leitura';
export const shuffled = 'Os cartões estão embaralhados.';
export const inOrder = 'Os cartões voltaram à ordem de leitura.';
export const shuffledHeading = 'Todos os cartões, embaralhados';
export const filtered = {
  all: 'Todos os cartões são exibidos.',
  new: 'Somente os cartões novos são exibidos.',
  due: 'Somente os cartões para revisar são exibidos.',
  suspended: 'Somente os cartões suspensos são exibidos.',
  flagged: 'Somente os cartões sinalizados são exibidos.',
};
export const shownOf = (shown: number, all: number) =>
  `${format.number(shown)} de ${format.number(all)}.`;
