import { format } from './format.ts';

export const nothingImported = (reason: string) => `${reason} Rien n’a été importé.`;
export const notExported =
  'Ce fichier n’a pas été exporté par Recto. Choisissez un fichier créé avec « Exporter » sur la page de progression.';
export const notJson =
  'Ce fichier n’a pas été exporté par Recto : ce n’est pas du JSON. Choisissez un fichier créé avec « Exporter » sur la page de progression.';
export const newerVersion = (version: number, own: number) =>
  `Le fichier a été créé par une version plus récente de Recto (format ${version} ; celle-ci lit le format ${own}). Rechargez la page pour obtenir la dernière version, puis importez de nouveau le fichier.`;
export const truncated =
  'Le fichier est tronqué ou endommagé. Exportez-le ou copiez-le de nouveau.';
export const damagedEvent = (number: number, field: string) =>
  `Le fichier est endommagé : l’entrée ${format.number(number)} est illisible${field && ` (${field})`}. Exportez-le de nouveau.`;
export const damagedField = (field: string) =>
  `Le fichier est endommagé : ${field} est illisible. Exportez-le de nouveau.`;
export const fromFuture = (skipped: number, all: number, latest: string) =>
  `Entrées datées dans le futur : ${format.number(skipped)} sur ${format.number(all)}, la dernière du ${latest} ; elles ont été ignorées. L’horloge de l’appareil qui a créé le fichier était fausse ; les autres entrées ont été importées.`;
