import type { LinkText } from '../link-text.ts';
import { format } from './format.ts';

export const study = 'Estudiar';
export const studyTitle = (title: string) => `Estudiar: ${title}`;
export const needsScript = (shelf: LinkText) =>
  `Las sesiones necesitan JavaScript, porque lo aprendido se guarda en el navegador. Sin él, todas las tarjetas se pueden leer y probar desde ${shelf('el estante')}.`;
export const loading = 'Cargando…';
export const tryAgain = 'Volver a intentarlo';
export const leaveCardOut = 'Omitir esta tarjeta';
export const keptHere = 'Lo guardado en este dispositivo';
export const leave = 'Salir';
export const cramming = 'Repaso intensivo: las calificaciones no se guardan y nada se reprograma.';
export const cardsDone = 'Tarjetas hechas';
export const addNote = 'Añadir una nota';
export const saveNote = 'Guardar nota';
export const answerChanged = 'La respuesta de esta tarjeta ha cambiado desde que se aprendió.';
export const yourAnswer = 'Respuesta propia';
export const showAnswer = 'Mostrar respuesta';
export const howWell = '¿Qué tal se recordó?';
export const bury = 'Enterrar';
export const flag = 'Marcar';
export const removeFlag = 'Quitar marca';
export const openCardPage = 'Abrir la página de la tarjeta';
export const backToSession = 'Volver a la sesión';
export const keysAndSettings = 'Teclas y ajustes';
export const keyActions = {
  answer: 'muestra la respuesta; después, la califica con Bien',
  grades: 'Otra vez, Difícil, Bien, Fácil',
  undo: 'deshace el último paso',
  bury: 'entierra la tarjeta hasta mañana',
  suspend: 'suspende la tarjeta',
  flag: 'marca la tarjeta o le quita la marca',
  open: 'abre la página de la tarjeta',
  help: 'muestra estas teclas',
  leave: 'sale de la sesión',
};
export const leftOf = {
  new: (count: number) => `${format.number(count)} ${count === 1 ? 'nueva' : 'nuevas'}`,
  learning: (count: number) => `${format.number(count)} en aprendizaje`,
  due: (count: number) => `${format.number(count)} por repasar`,
  later: (count: number) => `${format.number(count)} todavía no pendientes`,
  toGo: (count: number) => `${format.number(count)} por ver`,
  onceMore: (count: number) => `${format.number(count)} otra vez`,
};
export const comma = ', ';
export const sentence = (text: string) => `${text}.`;
export const graded = ({ grade, next, left }: { grade: string; next: string; left: string }) =>
  `${grade}: vuelve en ${next}. ${left}`;
export const crammed = ({ grade, next, left }: { grade: string; next: string; left: string }) =>
  `${grade}: ${next}. ${left}`;
export const onceMore = 'otra vez';
export const done = 'hecha';
export const suspended = 'Suspendida';
export const buried = 'Enterrada hasta mañana';
export const flagged = 'Marcada';
export const flaggedWith = (note: string) => `Marcada: ${note}`;
export const flagRemoved = 'Marca quitada';
export const noteSaved = 'Nota guardada';
export const nothingToUndo = 'No hay nada que deshacer.';
export const otherTab = 'Esta tarjeta ya se atendió en otra pestaña.';
export const undone = {
  suspend: 'Deshecho: la tarjeta no está suspendida.',
  bury: 'Deshecho: la tarjeta no está enterrada.',
  flag: 'Deshecho: la tarjeta está como antes de marcarla.',
  unflag: 'Deshecho: la tarjeta está marcada.',
  other: 'Deshecho: se puede calificar de nuevo.',
};
export const compared =
  'Comparación con la respuesta de la tarjeta: lo tachado no está en la tarjeta; lo subrayado falta en la respuesta propia.';
export const notCompared =
  'Las dos respuestas tienen pocas palabras en común: conviene comparar lo que dicen.';
export const missedSeeFirst = 'Esta tarjeta se falló. Ver antes:';
export const backTo = (title: string) => `Volver a ${title}`;
export const toLibrary = 'A la biblioteca';
export const backToResults = 'Volver a los resultados';
export const backToSessions = 'Volver a las sesiones';
export const searchTitle = (words: string) => `Búsqueda: «${words}»`;
export const examTitle = (title: string) => `Examen: ${title}`;
export const dueToday = 'Pendientes hoy';
export const bothTitles = (first: string, second: string) => `${first} y ${second}`;
export const andMore = (first: string, others: number) => `${first} y ${format.number(others)} más`;
