import { cards } from './counts.ts';
import { format } from './format.ts';

export const forExam = 'Pour un examen';
export const planExam = 'Préparer un examen';
export const examDay = 'Jour de l’examen';
export const examScope = 'Ce sur quoi il porte';
export const book = 'Livre';
export const chooseBook = 'Choisir un livre';
export const chapter = 'Chapitre';
export const allChapters = 'Tous les chapitres';
export const add = 'Ajouter';
export const addBook = 'le livre ou chapitre';
export const addConcept = 'la notion';
export const concept = 'Notion';
export const makePlan = 'Créer le plan';
export const remove = 'Retirer';
export const removeOne = (name: string) => `Retirer ${name}`;
export const removeExam = (title: string) => `Retirer l’examen ${title}`;
export const chooseBookFirst = 'Choisissez d’abord un livre.';
export const noConcept = (name: string) =>
  `Il n’y a pas de notion « ${name} » avec plusieurs cartes.`;
export const chooseDay = 'Choisissez un jour.';
export const chooseScope =
  'Choisissez ce sur quoi porte l’examen : un livre, un chapitre ou une notion.';
export const daysAhead = (days: number) =>
  days === 0
    ? 'aujourd’hui'
    : days === 1
      ? 'demain'
      : format.count(days, { one: 'dans # jour', many: 'dans # de jours', other: 'dans # jours' });
export const minutesADay = (minutes: number) => `, environ ${format.number(minutes)} min par jour`;
export const exam = 'Examen :';
export const moreExams = (count: number) =>
  format.count(count, {
    one: 'et # autre examen',
    many: 'et # d’autres examens',
    other: 'et # autres examens',
  });
export const studyBook = 'Étudier un livre';
export const learningHint =
  'La session du jour prend de nouvelles cartes dans les livres marqués « En apprentissage ».';
export const learning = 'En apprentissage';
export const learningBook = (title: string) => `En apprentissage : ${title}`;
export const alsoFrom =
  'Vous pouvez aussi lancer une session depuis un chapitre, une notion, une carte ou une recherche.';
export const studyShare = (share: string) => `Étudier ${share}`;
export const learnNew = (count: number) =>
  format.count(count, {
    one: 'Apprendre # nouvelle carte',
    many: 'Apprendre # de nouvelles cartes',
    other: 'Apprendre # nouvelles cartes',
  });
export const dueToday = (count: number) =>
  format.count(count, {
    one: '# carte à réviser aujourd’hui',
    many: '# de cartes à réviser aujourd’hui',
    other: '# cartes à réviser aujourd’hui',
  });
export const allDue = (due: string) => `${due}.`;
export const someHere = (due: string, here: number) =>
  `${due}, dont ${format.number(here)} sur cet appareil.`;
export const dueButDone = (due: string) => `${due}, mais la part du jour est faite.`;
export const dueShare = (due: string, share: number) =>
  `${due}, dont ${format.number(share)} forment la part du jour.`;
export const notStarted = 'Vous n’avez pas encore commencé.';
export const noneDue = 'Aucune carte à réviser aujourd’hui.';
export const noneDueNorNew = 'Aucune carte à réviser aujourd’hui, et il n’y en a pas de nouvelles.';
export const noneHere =
  'Aucune carte à réviser aujourd’hui. Les nouvelles demandent une connexion ou un livre gardé sur cet appareil.';
export const markAnother =
  'Aucune carte à réviser aujourd’hui. Marquez un autre livre « En apprentissage » pour en avoir de nouvelles.';
export const doneForToday =
  'C’est fini pour aujourd’hui. Pour continuer, étudiez un livre ci-dessous.';
export const aboutMinutes = (count: number) =>
  format.count(count, {
    one: 'Environ # minute.',
    many: 'Environ # de minutes.',
    other: 'Environ # minutes.',
  });
export const due = (count: number) => `${format.number(count)} à réviser`;
export const fresh = (count: number) =>
  `${format.number(count)} ${count < 2 ? 'nouvelle' : 'nouvelles'}`;
export const shareOfBook = (share: string) => `Aujourd’hui : ${share}`;
export const bookDone = 'Fait pour aujourd’hui';
export const notOnDevice = 'Pas sur cet appareil';
export const planSummary = (day: string, days: number, count: number) =>
  `${day} : ${days === 1 ? 'le dernier jour pour étudier' : format.count(days, { one: '# jour pour étudier', many: '# de jours pour étudier', other: '# jours pour étudier' })}. ${cards(count)}.`;
export const planForecast = (without: string, withPlan: string) =>
  `Sans rien faire de plus, vous vous souviendriez d’environ ${without} d’entre elles ce jour-là ; avec le plan, d’environ ${withPlan}.`;
export const studyTodayShare = (share: string) => `Étudier la part du jour : ${share}`;
export const newCards = (count: number) =>
  format.count(count, {
    one: '# nouvelle carte',
    many: '# de nouvelles cartes',
    other: '# nouvelles cartes',
  });
export const reviews = (count: number) =>
  format.count(count, { one: '# révision', many: '# de révisions', other: '# révisions' });
export const cramAll = 'Bachoter toutes les cartes';
export const otherSessions = 'Autres sessions';
export const eachDay = 'Ce que demande chaque jour';
export const eachDayHint =
  'Les jours non mentionnés ne demandent rien, si toutes les réponses sont Correct.';
export const columns = {
  day: 'Jour',
  newCards: 'Nouvelles cartes',
  reviews: 'Révisions',
  card: 'Carte',
  recall: 'Rappel',
};
export const weakest = 'Les cartes les plus faibles ce jour-là, si rien de plus n’était fait';
