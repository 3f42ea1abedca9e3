export const title = 'Rechercher dans toutes les cartes';
export const queryLabel = 'Des mots, une formule ou un nom du code';
export const close = 'Fermer';
export const pagesWithThisName = 'Pages portant ce nom';
export const results = 'Résultats';
export const hint = ({
  move,
  open,
  close: closing,
}: {
  move: string;
  open: string;
  close: string;
}) => `${move} pour se déplacer, ${open} pour ouvrir, ${closing} pour fermer`;
export const searching = 'Recherche en cours…';
export const unreachable =
  'La recherche de ce site n’a pas pu être chargée. Vérifiez votre connexion et rechargez la page.';
