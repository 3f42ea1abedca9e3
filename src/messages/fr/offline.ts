import type { LinkText } from '../link-text.ts';
import { format } from './format.ts';

export const keepOffline = 'Garder ce livre hors ligne';
export const keep = 'Garder';
export const update = 'Mettre à jour';
export const remove = 'Retirer de cet appareil';
export const cancel = 'Annuler';
export const loadingBook = 'Chargement du livre';
export const lookingUpSize = 'Calcul de la taille…';
export const sizeToLoad = (megabytes: string) => `Cela demande de télécharger ${megabytes}.`;
export const notEnoughRoom = 'Il n’y a pas assez de place sur cet appareil.';
export const loading = 'Chargement du livre.';
export const cancelled = 'Chargement annulé.';
export const removed = 'Le livre n’est plus gardé.';
export const kept = (megabytes: string) =>
  `Gardé sur cet appareil (${megabytes} téléchargés) : vous pouvez le lire, y rechercher et l’étudier hors ligne.`;
export const newerVersion = 'Gardé sur cet appareil. Le site en a une version plus récente.';
export const notAllowed = 'Le navigateur n’a pas permis de garder le livre.';
export const filesLoaded = (loaded: number, all: number) =>
  `${format.number(loaded)} fichiers sur ${format.number(all)}`;
export const faults = {
  network: 'Le livre n’a pas pu être chargé en entier. Vérifiez votre connexion et réessayez.',
  full: 'Il ne reste plus de place pour ce livre sur l’appareil.',
  changed: 'Le site a été mis à jour pendant le chargement. Réessayez.',
  busy: 'Un autre onglet charge un livre. Réessayez quand il aura terminé.',
};

export const readingOffline = 'Lecture hors ligne';
export const readingOfflineDescription =
  'Ce que cet appareil garde de la bibliothèque pour la lecture sans connexion.';
export const notKept = (again: LinkText) =>
  `Il n’y a pas de connexion, et la page demandée n’est pas gardée sur cet appareil. ${again('Réessayez')} ou poursuivez avec ce qui se trouve ici.`;
export const keptBooks = 'Livres gardés sur cet appareil';
export const noKeptBooks =
  'Aucun pour l’instant. La page d’un livre a un bouton pour le garder : toutes ses cartes peuvent ensuite être lues, recherchées et étudiées hors ligne.';
export const seenPages = 'Pages consultées';
export const needsScript = 'La lecture hors ligne nécessite JavaScript.';
export const searchKept = (words: string) => `Rechercher « ${words} » dans les livres gardés`;
