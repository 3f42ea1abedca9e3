import type { LinkText } from '../link-text.ts';

export const done = {
  suspend: 'La tarjeta está suspendida y no aparecerá en las sesiones.',
  unsuspend: 'La tarjeta vuelve a aparecer en las sesiones.',
  flag: 'La marca y su nota se han guardado.',
  unflag: 'La marca se ha quitado.',
  reset: 'La tarjeta vuelve a ser nueva.',
};
export const undone = 'Deshecho.';
export const linkCopied = 'El enlace se ha copiado.';
export const markdownCopied = 'La tarjeta se ha copiado como Markdown.';
export const notLoaded =
  'No se pudo cargar la tarjeta. Hay que comprobar la conexión e intentarlo de nuevo.';
export const copyingNotAllowed = 'El navegador no permite copiar.';
export const suspend = 'Suspender';
export const unsuspend = 'Reactivar';
export const flag = 'Marcar';
export const flagged = 'Marcada: nota';

export const noteLabel = '¿Qué falla en esta tarjeta o merece otro vistazo?';
export const saveFlag = 'Guardar marca';
export const removeFlag = 'Quitar marca';
export const cancel = 'Cancelar';
export const noteIsPrivate = 'La nota se queda en este navegador.';
export const reportError = (link: LinkText) =>
  `Para que se corrija la tarjeta, ${link('avisar en su fuente')}.`;
