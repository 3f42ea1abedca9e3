import type { LinkText } from '../link-text.ts';
import { format } from './format.ts';

export const study = 'Étudier';
export const studyTitle = (title: string) => `Étudier : ${title}`;
export const needsScript = (shelf: LinkText) =>
  `Les sessions nécessitent JavaScript, car ce que vous avez appris est gardé dans votre navigateur. Sans lui, toutes les cartes peuvent être lues et essayées depuis ${shelf('les livres')}.`;
export const loading = 'Chargement…';
export const tryAgain = 'Réessayer';
export const leaveCardOut = 'Ignorer cette carte';
export const keptHere = 'Ce que garde cet appareil';
export const leave = 'Quitter';
export const cramming = 'Bachotage : les notes ne sont pas enregistrées et rien n’est replanifié.';
export const cardsDone = 'Cartes faites';
export const addNote = 'Ajouter une note';
export const saveNote = 'Enregistrer la note';
export const answerChanged = 'La réponse de cette carte a changé depuis que vous l’avez apprise.';
export const yourAnswer = 'Votre réponse';
export const showAnswer = 'Afficher la réponse';
export const howWell = 'Vous en souveniez-vous bien ?';
export const bury = 'Enfouir';
export const flag = 'Marquer';
export const removeFlag = 'Retirer la marque';
export const openCardPage = 'Ouvrir la page de la carte';
export const backToSession = 'Retour à la session';
export const keysAndSettings = 'Touches et réglages';
export const keyActions = {
  answer: 'affiche la réponse, puis la note Correct',
  grades: 'À revoir, Difficile, Correct, Facile',
  undo: 'annule la dernière étape',
  bury: 'enfouit la carte jusqu’à demain',
  suspend: 'suspend la carte',
  flag: 'marque la carte, ou retire sa marque',
  open: 'ouvre la page de la carte',
  help: 'affiche ces touches',
  leave: 'quitte la session',
};
export const leftOf = {
  new: (count: number) => `${format.number(count)} ${count < 2 ? 'nouvelle' : 'nouvelles'}`,
  learning: (count: number) => `${format.number(count)} en apprentissage`,
  due: (count: number) =>
    format.count(count, { one: '# révision', many: '# de révisions', other: '# révisions' }),
  later: (count: number) => `${format.number(count)} pas encore à réviser`,
  toGo: (count: number) => `${format.number(count)} à voir`,
  onceMore: (count: number) => `${format.number(count)} encore une fois`,
};
export const comma = ', ';
export const sentence = (text: string) => `${text}.`;
export const graded = ({ grade, next, left }: { grade: string; next: string; left: string }) =>
  `${grade} : de retour dans ${next}. ${left}`;
export const crammed = ({ grade, next, left }: { grade: string; next: string; left: string }) =>
  `${grade} : ${next}. ${left}`;
export const onceMore = 'encore une fois';
export const done = 'terminée';
export const suspended = 'Suspendue';
export const buried = 'Enfouie jusqu’à demain';
export const flagged = 'Marquée';
export const flaggedWith = (note: string) => `Marquée : ${note}`;
export const flagRemoved = 'Marque retirée';
export const noteSaved = 'Note enregistrée';
export const nothingToUndo = 'Il n’y a rien à annuler.';
export const otherTab = 'Cette carte a été traitée dans un autre onglet.';
export const undone = {
  suspend: 'Annulé : la carte n’est pas suspendue.',
  bury: 'Annulé : la carte n’est pas enfouie.',
  flag: 'Annulé : la carte est comme avant d’être marquée.',
  unflag: 'Annulé : la carte est marquée.',
  other: 'Annulé : notez-la de nouveau.',
};
export const compared =
  'Votre réponse comparée à celle de la carte : ce qui est barré ne figure pas sur la carte ; ce qui est souligné manque dans la vôtre.';
export const notCompared =
  'Votre réponse a peu de mots en commun avec celle de la carte : comparez leur sens.';
export const missedSeeFirst = 'Vous avez manqué cette carte. À voir d’abord :';
export const backTo = (title: string) => `Retour à ${title}`;
export const toLibrary = 'Vers la bibliothèque';
export const backToResults = 'Retour aux résultats';
export const backToSessions = 'Retour aux sessions';
export const searchTitle = (words: string) => `Recherche : « ${words} »`;
export const examTitle = (title: string) => `Examen : ${title}`;
export const dueToday = 'À réviser aujourd’hui';
export const bothTitles = (first: string, second: string) => `${first} et ${second}`;
export const andMore = (first: string, others: number) =>
  `${first} et ${format.number(others)} autres`;
