import { cards } from './counts.ts';
import { format } from './format.ts';

export const printCards = 'Imprimer des cartes';
export const description =
  'Imprimer les cartes d’un livre ou d’un chapitre : à découper ou à lire.';
export const needsScript =
  'Les cartes à découper nécessitent JavaScript. Sans lui, imprimez la page d’un chapitre : d’abord les questions, puis les réponses.';
export const sheets = 'Feuilles';
export const cutOut = 'Cartes à découper, 8 par face';
export const forReading = 'Pour la lecture';
export const paper = 'Papier';
export const letter = 'Lettre US';
export const turnedAt = 'Retournées sur';
export const edges = { long: 'Le bord long', short: 'Le bord court' };
export const print = 'Imprimer';
export const loading = 'Chargement des cartes…';
export const chooseScope =
  'Choisissez un livre ou un chapitre : la page de chacun a un lien pour l’imprimer.';
export const faults = {
  network: 'Les cartes n’ont pas pu être chargées : il n’y a pas de connexion.',
  missing: 'Le livre ou le chapitre n’est plus dans la bibliothèque, ou a changé d’adresse.',
  damaged: 'La page des cartes est illisible.',
};
export const summary = (count: number) => `${cards(count)}.`;
export const onSheets = (count: number, sheets: number) =>
  `${cards(count)} sur ${format.count(sheets, { one: '# feuille', many: '# de feuilles', other: '# feuilles' })} de papier.`;
export const continued = (count: number) =>
  `${count === 1 ? 'Une longue carte se poursuit' : `${format.number(count)} longues cartes se poursuivent`} sur d’autres cartes, qui sont numérotées.`;
export const hint = {
  long: 'Imprimez recto verso, retourné sur le bord long, à 100 %, sans marges ni en-têtes ; puis découpez le long des lignes.',
  short:
    'Imprimez recto verso, retourné sur le bord court, à 100 %, sans marges ni en-têtes ; puis découpez le long des lignes.',
};
