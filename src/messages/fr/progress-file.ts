import { format } from './format.ts';

export const export_ = 'Exporter';
export const share = 'Partager';
export const import_ = 'Importer';
export const fileToImport = 'Fichier à importer';
export const isIn = (file: string) => `Votre progression est dans ${file}.`;
export const shared = 'Votre progression a été partagée.';
export const nothingNew = 'Rien de nouveau : tout le contenu de ce fichier était déjà là.';
export const added = (added: number, known: number) => {
  const here = format.count(known, {
    one: ' ; # était déjà là',
    many: ' ; # étaient déjà là',
    other: ' ; # étaient déjà là',
  });
  return `${format.count(added, { one: '# entrée ajoutée', many: '# d’entrées ajoutées', other: '# entrées ajoutées' })}${known > 0 ? here : ''}.`;
};
export const nothingToBackUp = 'Il n’y a encore rien à sauvegarder.';
export const noBackup = 'Il n’y a pas encore de sauvegarde.';
export const lastBackup = (days: number) =>
  days < 1
    ? 'Dernière sauvegarde : aujourd’hui.'
    : days === 1
      ? 'Dernière sauvegarde : hier.'
      : format.count(days, {
          one: 'Dernière sauvegarde : il y a # jour.',
          many: 'Dernière sauvegarde : il y a # de jours.',
          other: 'Dernière sauvegarde : il y a # jours.',
        });
export const nothingChanged = 'Rien n’a changé depuis.';
export const timeForBackup = 'C’est le moment d’en faire une : avec Exporter.';
export const syncHint =
  'Un dossier que Syncthing, Nextcloud, Dropbox ou un autre programme synchronise entre vos appareils peut transporter votre progression : elle y est lue et écrite après chaque session.';
export const chooseFolder = 'Choisir un dossier synchronisé';
export const syncNow = 'Synchroniser maintenant';
export const stopSyncing = 'Arrêter la synchronisation';
export const writeThere = 'L’y écrire';
export const syncStopped = 'Ce navigateur n’y écrit plus ; le fichier s’y trouve toujours.';
export const alsoInFolder = (folder: string) =>
  `Votre progression est aussi gardée dans le dossier « ${folder} ».`;
export const folderUnknown = 'Le dossier synchronisé n’est plus connu. Choisissez-le de nouveau.';
export const notYetInFolder = (folder: string) =>
  `Votre progression n’est pas encore dans le dossier « ${folder} ».`;
export const mayNotWrite = (folder: string) =>
  `Le navigateur n’a pas le droit d’écrire dans le dossier « ${folder} ».`;
export const inFolder = (folder: string) => `Votre progression est dans le dossier « ${folder} ».`;
export const eventsAdded = (count: number) =>
  format.count(count, {
    one: '# événement d’autres appareils a été ajouté.',
    many: '# d’événements d’autres appareils ont été ajoutés.',
    other: '# événements d’autres appareils ont été ajoutés.',
  });
export const syncFailed = (reason: string) =>
  `Votre progression n’a pas pu être écrite dans le dossier synchronisé : ${reason} Rien n’est perdu ; elle reste dans ce navigateur.`;
