export const description = 'Thème, touches, limites quotidiennes et déroulement des sessions.';
export const needsScript =
  'Les réglages sont gardés dans votre navigateur par JavaScript, qui est désactivé.';
export const saved = 'Enregistré.';
export const appearance = 'Apparence';
export const themes = { system: 'Celui du système', light: 'Clair', dark: 'Sombre' };
export const reading = 'Lecture';
export const showAnswers = 'Afficher toutes les réponses à l’ouverture d’une page';
export const eachDay = 'Chaque jour';
export const numbers = {
  newPerDay: 'Nouvelles cartes par jour',
  reviewsPerDay: 'Révisions par jour',
  desiredRetention: 'Rétention visée (%)',
  dayStartHour: 'Début de la journée (heure)',
};
export const chooseBooks = 'Choisir les livres en apprentissage';
export const sessions = 'Sessions';
export const typeAnswer = 'Saisir d’abord la réponse et comparer';
export const twoGrades = 'Deux notes seulement : À revoir et Correct';
export const keyboard = 'Clavier';
export const allKeys = 'Liste de toutes les touches';
export const allSettings = 'Tous les réglages';
export const yourData = 'Vos données';
export const backUp = 'Sauvegarder, emporter sur un autre appareil ou réinitialiser';
export const swipeHint =
  'Au doigt : balayez la feuille de côté pour afficher la réponse ; puis vers la droite pour Correct, vers la gauche pour À revoir.';
