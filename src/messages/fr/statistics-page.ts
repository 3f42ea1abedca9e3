import type { LinkText } from '../link-text.ts';

export const needsScript = (shelf: LinkText) =>
  `Ce que vous avez appris est gardé dans votre navigateur et affiché par JavaScript, qui est désactivé. Toutes les cartes peuvent être lues sans lui, depuis ${shelf('les livres')}.`;
export const nothingLearned =
  'Rien n’a encore été appris dans ce navigateur. Essayez une carte, ouvrez sa réponse et notez-vous : dès lors, chaque carte revient quand vous êtes sur le point de l’oublier, et cette page montre ce que vous savez, ce qui est à réviser et ce qui mérite un autre regard.';
export const beginNew = 'Commencer par de nouvelles cartes';
export const chooseBook = 'Choisir un livre';
export const howItWorks = 'Comment ça marche';
export const learnedElsewhere =
  'Si vous avez appris ailleurs, importez le fichier que vous y avez exporté.';
export const studyDue = 'Étudier ce qui est à réviser';
export const parts = {
  activity: { title: 'Activité', table: 'Révisions de chaque jour, en tableau' },
  forecast: { title: 'Les 30 prochains jours', table: 'Révisions prévues chaque jour, en tableau' },
  recall: { title: 'Rappel', table: 'Rappel au fil du temps, en tableau' },
  books: { title: 'Livres et chapitres' },
  concepts: { title: 'Notions', table: 'Toutes les notions commencées, en tableau' },
  hard: { title: 'Cartes difficiles' },
};
export const belowTarget = 'Sous l’objectif';
