import type { LinkText } from '../link-text.ts';
import { books, cards, concepts } from './counts.ts';
import { format } from './format.ts';
import { reviews } from './study-page.ts';

/* The progress page: headings, and what it says before anything is learned. */

export const needsScript = (shelf: LinkText) =>
  `What you have learned is kept in your browser and shown by JavaScript, which is switched off. All cards can be read without it, from ${shelf('the shelf')}.`;
export const nothingLearned =
  'Nothing has been learned in this browser yet. Try a card, open its answer, and grade yourself: from then on each card comes back when you are about to forget it, and this page shows what you know, what is due, and what is worth another look.';
export const beginNew = 'Begin with new cards';
export const chooseBook = 'Choose a book';
export const howItWorks = 'How it works';
export const learnedElsewhere =
  'If you have learned elsewhere, import the file that you exported there.';
export const studyDue = 'Study what is due';
export const parts = {
  activity: { title: 'Activity', table: 'Reviews of each day, as a table' },
  forecast: { title: 'The next 30 days', table: 'Reviews due on each day, as a table' },
  recall: { title: 'Recall', table: 'Recall over time, as a table' },
  books: { title: 'Books and chapters' },
  concepts: { title: 'Concepts', table: 'All concepts you have begun, as a table' },
  hard: { title: 'Hard cards' },
};
export const belowTarget = 'Below the target';

/* What the script of the progress page says of a reader’s log. */

export const failed =
  'The statistics could not be shown. What you have learned is safe. Reload the page.';
export const underAMinute = 'under a minute';
/** `hours` and `minutes` have their units. */
export const hoursAndMinutes = (hours: string, minutes: string) => `${hours} ${minutes}`;
export const summary = (learned: number, started: number, due: number) =>
  `${cards(learned)} learned${started > 0 ? `, ${format.number(started)} started` : ''}, ${due === 0 ? 'none' : cards(due)} due today.`;
export const activity = {
  none: 'No reviews yet.',
  sentence: (count: number, days: number, first: string, time: string) =>
    `${reviews(count)} on ${format.count(days, { one: '# day', other: '# days' })} since ${first}, ${time} in all.`,
  /** What a screen reader says of the plot; a sentence follows, here and below. */
  plot: 'A calendar, a square for each day.',
  noReviews: 'no reviews',
  andMore: (from: number) => `${format.number(from)} and more`,
  table: 'Days with reviews, the latest first',
  time: 'Time',
};
/** The days after today; `average` is per day, 0 if it is less than one. */
const following = (later: number, average: number) => {
  if (later === 0) return 'none in the days after';
  return `${format.number(later)} in the days after${average > 0 ? `, about ${format.number(average)} a day` : ''}`;
};
export const forecast = {
  sentence: (today: number, later: number, average: number) =>
    `${today > 0 ? `${cards(today)} due today, overdue ones included` : 'No card is due today'}; ${following(later, average)}. New and forgotten cards are not included.`,
  plot: 'Columns, one a day: how many cards are due.',
  table: 'Cards due on each of the next days',
  due: 'Due',
};
export const recall = {
  unmeasured: 'Recall is measured once cards come back on a later day than they were learned on.',
  sentence: (
    recalled: number,
    count: number,
    shares: Record<'recall' | 'target' | 'predicted', string>,
  ) =>
    `You recalled ${format.number(recalled)} of ${cards(count)} that came back in the last year: ${shares.recall}. Your target was ${shares.target}; ${shares.predicted} was predicted.`,
  tooFew: 'With so few reviews this says little yet.',
  plot: {
    week: 'A dot for each week: the share recalled; a line: the target retention.',
    month: 'A dot for each month: the share recalled; a line: the target retention.',
  },
  legend: {
    week: 'Dots: the share recalled in a week.',
    month: 'Dots: the share recalled in a month.',
  },
  openDots: (enough: number) => `Open dots have fewer than ${reviews(enough)} and say little.`,
  line: 'Line: the target retention.',
  table: { week: 'Recall by week', month: 'Recall by month' },
  period: { week: 'Week of', month: 'Month' },
  target: 'Target',
  predicted: 'Predicted',
  /** In a note at a dot. */
  ofReviews: (share: string, count: number) => `${share} of ${reviews(count)}`,
};
export const library = {
  missing: (count: number) =>
    `The lists of ${books(count)} could not be loaded; what is learned there is left out below. Check your connection and reload the page.`,
  onTarget: (target: string) =>
    `All books that you have begun are at your target of ${target} or above.`,
  noneLearned: 'None of the cards that you have begun is learned yet.',
  belowTarget: (below: number, begun: number, target: string) =>
    `${books(below)} of ${format.number(begun)} below your target of ${target}.`,
  notLearned: 'not learned',
  below: (share: string) => `below ${share}`,
  andMore: (share: string) => `${share} and more`,
  /** Follows how much of a book is learned. */
  recall: ' · recall ',
  table: (book: string) => `Chapters of ${book}`,
  cards: 'Cards',
  learned: 'Learned',
};
export const concept = {
  sentence: (begun: number, below: number, target: string) =>
    `${concepts(begun)} begun, ${below === 0 ? 'none' : format.number(below)} of them below your target of ${target}.`,
  plot: 'A dot for each concept, by the recall to be expected today.',
  mostKnown: (shown: number) =>
    `The dots are the ${format.number(shown)} of which you know the most cards.`,
  table: 'Concepts, the least known first',
  weakestTable: 'Concepts below the target, the weakest first',
  study: 'Study',
  studyOne: (name: string) => `Study ${name}`,
  studyAll: (count: number) => `Study all ${format.number(count)}`,
  studyWeakest: (count: number) => `Study the weakest ${format.number(count)}`,
  /** In a note at a dot. */
  facts: (begun: number, share: string) => `${cards(begun)} begun, recall ${share}`,
};
export const hard = {
  none: 'None. A card counts as hard once it has been forgotten eight times.',
  sentence: (count: number) =>
    format.count(count, {
      one: '# card forgotten eight times or more. Going over it once more will hardly help: read the chapter again, find an example of your own, or suspend it.',
      other:
        '# cards forgotten eight times or more. Going over them once more will hardly help: read the chapter again, find an example of your own, or suspend them.',
    }),
  table: 'Hard cards, the one most often forgotten first',
  forgotten: 'Forgotten',
};
