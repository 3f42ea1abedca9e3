import type { LinkText } from '../link-text.ts';

export const done = {
  suspend: 'La carte est suspendue et n’apparaîtra plus dans les sessions.',
  unsuspend: 'La carte apparaît de nouveau dans les sessions.',
  flag: 'La marque et sa note sont enregistrées.',
  unflag: 'La marque est retirée.',
  reset: 'La carte est de nouveau nouvelle.',
};
export const undone = 'Annulé.';
export const linkCopied = 'Le lien est copié.';
export const markdownCopied = 'La carte est copiée en Markdown.';
export const notLoaded = 'La carte n’a pas pu être chargée. Vérifiez votre connexion et réessayez.';
export const copyingNotAllowed = 'Le navigateur n’autorise pas la copie.';
export const suspend = 'Suspendre';
export const unsuspend = 'Réactiver';
export const flag = 'Marquer';
export const flagged = 'Marquée : note';

export const noteLabel = 'Qu’est-ce qui ne va pas dans cette carte, ou mérite un autre regard ?';
export const saveFlag = 'Enregistrer la marque';
export const removeFlag = 'Retirer la marque';
export const cancel = 'Annuler';
export const noteIsPrivate = 'La note reste dans votre navigateur.';
export const reportError = (link: LinkText) =>
  `Pour faire corriger la carte, ${link('signalez l’erreur à la source')}.`;
