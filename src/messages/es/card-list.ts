import { format } from './format.ts';

export const showAllAnswers = 'Mostrar todas las respuestas';
export const hideAllAnswers = 'Ocultar todas las respuestas';
export const allShown = 'Se muestran todas las respuestas.';
export const allHidden = 'Todas las respuestas están ocultas.';
export const shuffle = 'Barajar';
export const readingOrder = 'Volver al orden de lectura';
export const shuffled = 'Las tarjetas están barajadas.';
export const inOrder = 'Las tarjetas vuelven a estar en orden de lectura.';
export const shuffledHeading = 'Todas las tarjetas, barajadas';
export const filtered = {
  all: 'Se muestran todas las tarjetas.',
  new: 'Solo se muestran las tarjetas nuevas.',
  due: 'Solo se muestran las tarjetas pendientes.',
  suspended: 'Solo se muestran las tarjetas suspendidas.',
  flagged: 'Solo se muestran las tarjetas marcadas.',
};
export const shownOf = (shown: number, all: number) =>
  `${format.number(shown)} de ${format.number(all)}.`;
