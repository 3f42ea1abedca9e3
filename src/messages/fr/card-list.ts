import { format } from './format.ts';

export const showAllAnswers = 'Afficher toutes les réponses';
export const hideAllAnswers = 'Masquer toutes les réponses';
export const allShown = 'Toutes les réponses sont affichées.';
export const allHidden = 'Toutes les réponses sont masquées.';
export const shuffle = 'Mélanger';
export const readingOrder = 'Revenir à l’ordre de lecture';
export const shuffled = 'Les cartes sont mélangées.';
export const inOrder = 'Les cartes sont de nouveau dans l’ordre de lecture.';
export const shuffledHeading = 'Toutes les cartes, mélangées';
export const filtered = {
  all: 'Toutes les cartes sont affichées.',
  new: 'Seules les nouvelles cartes sont affichées.',
  due: 'Seules les cartes à réviser sont affichées.',
  suspended: 'Seules les cartes suspendues sont affichées.',
  flagged: 'Seules les cartes marquées sont affichées.',
};
export const shownOf = (shown: number, all: number) =>
  `${format.number(shown)} sur ${format.number(all)}.`;
