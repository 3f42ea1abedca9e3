import type { LinkText } from '../link-text.ts';
import { format } from './format.ts';

export const keepOffline = 'Guardar este libro sin conexión';
export const keep = 'Guardar';
export const update = 'Actualizar';
export const remove = 'Quitar de este dispositivo';
export const cancel = 'Cancelar';
export const loadingBook = 'Descarga del libro';
export const lookingUpSize = 'Consultando el tamaño…';
export const sizeToLoad = (megabytes: string) => `Para guardarlo hay que descargar ${megabytes}.`;
export const notEnoughRoom = 'No hay espacio suficiente en este dispositivo.';
export const loading = 'Descargando el libro.';
export const cancelled = 'Descarga cancelada.';
export const removed = 'El libro ya no está guardado.';
export const kept = (megabytes: string) =>
  `Guardado en este dispositivo (${megabytes} descargados): se puede leer, buscar y estudiar sin conexión.`;
export const newerVersion =
  'Guardado en este dispositivo. El sitio tiene una versión más reciente.';
export const notAllowed = 'El navegador no ha permitido guardar el libro.';
export const filesLoaded = (loaded: number, all: number) =>
  `${format.number(loaded)} de ${format.number(all)} archivos`;
export const faults = {
  network:
    'El libro no se pudo descargar por completo. Conviene comprobar la conexión y volver a intentarlo.',
  full: 'No queda espacio para este libro en el dispositivo.',
  changed: 'El sitio se actualizó durante la descarga. Hay que volver a intentarlo.',
  busy: 'Otra pestaña está descargando un libro. Se puede volver a intentar cuando termine.',
};

export const readingOffline = 'Lectura sin conexión';
export const readingOfflineDescription =
  'Lo que este dispositivo guarda de la biblioteca para leerlo sin conexión.';
export const notKept = (again: LinkText) =>
  `No hay conexión y la página solicitada no está guardada en este dispositivo. ${again('Volver a intentarlo')} o seguir leyendo lo que hay aquí.`;
export const keptBooks = 'Libros guardados en este dispositivo';
export const noKeptBooks =
  'Todavía ninguno. En la página de cada libro hay un botón para guardarlo: después, todas sus tarjetas se pueden leer, buscar y estudiar sin conexión.';
export const seenPages = 'Páginas visitadas';
export const needsScript = 'La lectura sin conexión necesita JavaScript.';
export const searchKept = (words: string) => `Buscar «${words}» en los libros guardados`;
