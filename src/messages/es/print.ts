import { cards } from './counts.ts';
import { format } from './format.ts';

export const printCards = 'Imprimir tarjetas';
export const description =
  'Imprimir las tarjetas de un libro o de un capítulo: para recortar o para leer.';
export const needsScript =
  'Las tarjetas para recortar necesitan JavaScript. Sin él, se puede imprimir la página de un capítulo: primero salen las preguntas y después las respuestas.';
export const sheets = 'Hojas';
export const cutOut = 'Tarjetas para recortar, 8 por cara';
export const forReading = 'Para leer';
export const paper = 'Papel';
export const letter = 'Carta (EE. UU.)';
export const turnedAt = 'Giro por';
export const edges = { long: 'El borde largo', short: 'El borde corto' };
export const print = 'Imprimir';
export const loading = 'Cargando las tarjetas…';
export const chooseScope =
  'Hay que elegir un libro o un capítulo: la página de cada uno tiene un enlace para imprimirlo.';
export const faults = {
  network: 'Las tarjetas no se pudieron cargar: no hay conexión.',
  missing: 'El libro o capítulo ya no está en la biblioteca o ahora tiene otra dirección.',
  damaged: 'La página de las tarjetas no se puede leer.',
};
export const summary = (count: number) => `${cards(count)}.`;
export const onSheets = (count: number, sheets: number) =>
  `${cards(count)} en ${format.count(sheets, { one: '# hoja', many: '# de hojas', other: '# hojas' })} de papel.`;
export const continued = (count: number) =>
  `${count === 1 ? 'Una larga continúa' : `${format.number(count)} largas continúan`} en otras tarjetas, que están numeradas.`;
export const hint = {
  long: 'Imprimir a doble cara, con giro por el borde largo, al 100 % y sin márgenes ni encabezados; después, cortar por las líneas.',
  short:
    'Imprimir a doble cara, con giro por el borde corto, al 100 % y sin márgenes ni encabezados; después, cortar por las líneas.',
};
