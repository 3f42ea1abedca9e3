import { format } from './format.ts';

export const export_ = 'Exportar';
export const share = 'Compartir';
export const import_ = 'Importar';
export const fileToImport = 'Archivo para importar';
export const isIn = (file: string) => `El progreso está en ${file}.`;
export const shared = 'El progreso se ha compartido.';
export const nothingNew = 'Nada nuevo: todo lo de este archivo ya estaba aquí.';
export const added = (added: number, known: number) => {
  const here = format.count(known, {
    one: '; # ya estaba aquí',
    many: '; # ya estaban aquí',
    other: '; # ya estaban aquí',
  });
  return `${format.count(added, { one: '# entrada añadida', many: '# de entradas añadidas', other: '# entradas añadidas' })}${known > 0 ? here : ''}.`;
};
export const nothingToBackUp = 'Todavía no hay nada que respaldar.';
export const noBackup = 'Todavía no hay copia de seguridad.';
export const lastBackup = (days: number) =>
  days < 1
    ? 'Última copia: hoy.'
    : days === 1
      ? 'Última copia: ayer.'
      : format.count(days, {
          one: 'Última copia: hace # día.',
          many: 'Última copia: hace # de días.',
          other: 'Última copia: hace # días.',
        });
export const nothingChanged = 'Desde entonces no ha cambiado nada.';
export const timeForBackup = 'Conviene hacer una: con Exportar.';
export const syncHint =
  'Una carpeta que Syncthing, Nextcloud, Dropbox u otro programa mantiene sincronizada puede llevar el progreso de un dispositivo a otro: se lee y se escribe en ella después de cada sesión.';
export const chooseFolder = 'Elegir una carpeta sincronizada';
export const syncNow = 'Sincronizar ahora';
export const stopSyncing = 'Dejar de sincronizar';
export const writeThere = 'Escribirlo allí';
export const syncStopped = 'Este navegador ya no escribe allí; el archivo sigue en su sitio.';
export const alsoInFolder = (folder: string) =>
  `El progreso se guarda también en la carpeta «${folder}».`;
export const folderUnknown = 'Ya no se conoce la carpeta sincronizada. Hay que elegirla de nuevo.';
export const notYetInFolder = (folder: string) =>
  `El progreso todavía no está en la carpeta «${folder}».`;
export const mayNotWrite = (folder: string) =>
  `El navegador no tiene permiso para escribir en la carpeta «${folder}».`;
export const inFolder = (folder: string) => `El progreso está en la carpeta «${folder}».`;
export const eventsAdded = (count: number) =>
  format.count(count, {
    one: 'Se añadió # evento de otros dispositivos.',
    many: 'Se añadieron # de eventos de otros dispositivos.',
    other: 'Se añadieron # eventos de otros dispositivos.',
  });
export const syncFailed = (reason: string) =>
  `El progreso no se pudo escribir en la carpeta sincronizada: ${reason} No se ha perdido nada; sigue guardado en este navegador.`;
