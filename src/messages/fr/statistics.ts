import type { LinkText } from '../link-text.ts';
import { books, cards, concepts } from './counts.ts';
import { format } from './format.ts';
import { reviews } from './study-page.ts';

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

export const failed =
  'Les statistiques n’ont pas pu être affichées. Ce que vous avez appris est en sécurité. Rechargez la page.';
export const underAMinute = 'moins d’une minute';
export const hoursAndMinutes = (hours: string, minutes: string) => `${hours} ${minutes}`;
const agreeing = (count: number, singular: string) => (count < 2 ? singular : `${singular}s`);
export const summary = (learned: number, started: number, due: number) =>
  `${cards(learned)} ${agreeing(learned, 'apprise')}${started > 0 ? `, ${format.number(started)} ${agreeing(started, 'commencée')}` : ''}, ${due === 0 ? 'aucune' : format.number(due)} à réviser aujourd’hui.`;
export const activity = {
  none: 'Pas encore de révisions.',
  sentence: (count: number, days: number, first: string, time: string) =>
    `${reviews(count)} en ${format.count(days, { one: '# jour', many: '# de jours', other: '# jours' })} depuis le ${first}, ${time} en tout.`,
  plot: 'Un calendrier avec un carré pour chaque jour.',
  noReviews: 'aucune révision',
  andMore: (from: number) => `${format.number(from)} et plus`,
  table: 'Jours avec révisions, du dernier au premier',
  time: 'Durée',
};
const following = (later: number, average: number) => {
  if (later === 0) return 'aucune les jours suivants';
  return `${format.number(later)} les jours suivants${average > 0 ? `, environ ${format.number(average)} par jour` : ''}`;
};
export const forecast = {
  sentence: (today: number, later: number, average: number) =>
    `${today > 0 ? `${cards(today)} à réviser aujourd’hui, retards compris` : 'Aucune carte à réviser aujourd’hui'} ; ${following(later, average)}. S’y ajouteront les nouvelles et les oubliées.`,
  plot: 'Des colonnes, une par jour : le nombre de cartes à réviser.',
  table: 'Cartes à réviser chacun des prochains jours',
  due: 'À réviser',
};
export const recall = {
  unmeasured:
    'Le rappel est mesuré dès que des cartes reviennent un autre jour que celui où elles ont été apprises.',
  sentence: (
    recalled: number,
    count: number,
    shares: Record<'recall' | 'target' | 'predicted', string>,
  ) =>
    `Sur l’année écoulée, vous vous êtes souvenu de ${format.number(recalled)} des ${cards(count)} revenues : ${shares.recall}. L’objectif était de ${shares.target}, la prévision de ${shares.predicted}.`,
  tooFew: 'Avec si peu de révisions, cela ne dit pas encore grand-chose.',
  plot: {
    week: 'Un point par semaine : la part retenue ; une ligne : la rétention visée.',
    month: 'Un point par mois : la part retenue ; une ligne : la rétention visée.',
  },
  legend: {
    week: 'Points : la part retenue en une semaine.',
    month: 'Points : la part retenue en un mois.',
  },
  openDots: (enough: number) =>
    `Les points vides ont moins de ${reviews(enough)} et disent peu de chose.`,
  line: 'Ligne : la rétention visée.',
  table: { week: 'Rappel par semaine', month: 'Rappel par mois' },
  period: { week: 'Semaine du', month: 'Mois' },
  target: 'Objectif',
  predicted: 'Prévu',
  ofReviews: (share: string, count: number) => `${share} de ${reviews(count)}`,
};
export const library = {
  missing: (count: number) =>
    `Les listes de ${books(count)} n’ont pas pu être chargées ; ce qui y est appris ne figure pas ci-dessous. Vérifiez votre connexion et rechargez la page.`,
  onTarget: (target: string) =>
    `Tous les livres commencés atteignent votre objectif de ${target} ou le dépassent.`,
  noneLearned: 'Aucune des cartes commencées n’est encore apprise.',
  belowTarget: (below: number, begun: number, target: string) =>
    `${books(below)} sur ${format.number(begun)} sous votre objectif de ${target}.`,
  notLearned: 'non appris',
  below: (share: string) => `moins de ${share}`,
  andMore: (share: string) => `${share} et plus`,
  recall: ' · rappel ',
  table: (book: string) => `Chapitres de ${book}`,
  cards: 'Cartes',
  learned: 'Apprises',
};
export const concept = {
  sentence: (begun: number, below: number, target: string) =>
    `${concepts(begun)} ${agreeing(begun, 'commencée')}, ${below === 0 ? 'aucune' : `dont ${format.number(below)}`} sous votre objectif de ${target}.`,
  plot: 'Un point par notion, selon le rappel attendu aujourd’hui.',
  mostKnown: (shown: number) =>
    `Les points sont les ${format.number(shown)} dont vous connaissez le plus de cartes.`,
  table: 'Notions, la moins connue en premier',
  weakestTable: 'Notions sous l’objectif, la plus faible en premier',
  study: 'Étudier',
  studyOne: (name: string) => `Étudier ${name}`,
  studyAll: (count: number) => `Étudier les ${format.number(count)}`,
  studyWeakest: (count: number) => `Étudier les ${format.number(count)} plus faibles`,
  facts: (begun: number, share: string) =>
    `${cards(begun)} ${agreeing(begun, 'commencée')}, rappel ${share}`,
};
export const hard = {
  none: 'Aucune. Une carte est dite difficile quand elle a été oubliée huit fois.',
  sentence: (count: number) =>
    format.count(count, {
      one: '# carte oubliée huit fois ou plus. La revoir encore n’aidera guère : relisez le chapitre, trouvez un exemple à vous ou suspendez-la.',
      many: '# de cartes oubliées huit fois ou plus. Les revoir encore n’aidera guère : relisez le chapitre, trouvez un exemple à vous ou suspendez-les.',
      other:
        '# cartes oubliées huit fois ou plus. Les revoir encore n’aidera guère : relisez le chapitre, trouvez un exemple à vous ou suspendez-les.',
    }),
  table: 'Cartes difficiles, la plus souvent oubliée en premier',
  forgotten: 'Oublis',
};
