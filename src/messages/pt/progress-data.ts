import { format } from './format.ts';

export const yourProgress = 'Seu progresso';
export const keptHere =
  'O que foi aprendido fica só neste navegador, e ninguém mais vê. Um navegador pode apagá-lo: o Safari faz isso após sete dias sem visita. Guarde uma cópia de segurança; ela também leva o progresso para outro dispositivo.';
export const searchLists = 'Buscar nos cartões suspensos, ocultos e sinalizados';
export const lists = {
  suspended: { title: 'Cartões suspensos', button: 'Reativar', done: 'O cartão volta a aparecer.' },
  buried: {
    title: 'Cartões ocultos até amanhã',
    button: 'Revisar hoje',
    done: 'O cartão aparece hoje.',
  },
  flagged: {
    title: 'Cartões sinalizados',
    button: 'Remover sinalização',
    done: 'A sinalização foi removida.',
  },
};
export const buttonOf = (button: string, card: string) => `${button}: ${card}`;
export const shownOf = (shown: number, all: number) =>
  `${format.number(shown)} de ${format.number(all)} exibidos.`;
export const showMore = (count: number) => `Mostrar mais ${format.number(count)}`;
export const resetHint =
  'Redefinir esquece o que foi aprendido; cartões suspensos e sinalizações ficam. É possível desfazer.';
export const whatToReset = 'O que redefinir';
export const everything = 'Tudo';
export const bookIsNew = (title: string) => `“${title}” é novo outra vez.`;
export const allNew = 'Todos os cartões são novos outra vez.';
