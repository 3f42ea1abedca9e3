export const keyboardShortcuts = 'Raccourcis clavier';
export const actions = {
  cards: 'carte suivante, carte précédente',
  answer: 'ouvrir ou fermer la réponse',
  pages: 'page, chapitre ou carte précédents et suivants',
  search: 'rechercher',
  home: 'accueil',
  book: 'sommaire de ce livre',
  study: 'étudier',
  concepts: 'notions',
  notes: 'notes',
  progress: 'progression',
  searchPage: 'page de recherche',
  settings: 'réglages',
  help: 'cette liste',
};
export const singleKeys = 'Raccourcis à une seule touche';
export const sessionKeys = (key: string) =>
  `Les sessions ont leurs propres touches : appuyez-y sur ${key}.`;
export const close = 'Fermer';
