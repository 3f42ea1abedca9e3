import type { LinkText } from '../link-text.ts';

export const done = {
  suspend: 'O cartão está suspenso e não aparecerá nas sessões.',
  unsuspend: 'O cartão volta a aparecer nas sessões.',
  flag: 'A sinalização e a nota foram salvas.',
  unflag: 'A sinalização foi removida.',
  reset: 'O cartão é novo outra vez.',
};
export const undone = 'Desfeito.';
export const linkCopied = 'O link foi copiado.';
export const markdownCopied = 'O cartão foi copiado como Markdown.';
export const notLoaded = 'Não foi possível carregar o cartão. Verifique a conexão e tente de novo.';
export const copyingNotAllowed = 'O navegador não permite copiar.';
export const suspend = 'Suspender';
export const unsuspend = 'Reativar';
export const flag = 'Sinalizar';
export const flagged = 'Sinalizado: nota';

export const noteLabel = 'O que há de errado neste cartão ou merece outra olhada?';
export const saveFlag = 'Salvar sinalização';
export const removeFlag = 'Remover sinalização';
export const cancel = 'Cancelar';
export const noteIsPrivate = 'A nota fica neste navegador.';
export const reportError = (link: LinkText) =>
  `Para que o cartão seja corrigido, ${link('informe o erro na fonte')}.`;
