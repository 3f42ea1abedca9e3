import { cards } from './counts.ts';
import { format } from './format.ts';

/* What pages show of a reader's progress. */

/** How much of a book or a chapter is learned: `12 of 40 learned, 2 started, 3 due`. */
export const countsSentence = ({
  cards: all,
  learned,
  started,
  due,
}: {
  cards: number;
  learned: number;
  started: number;
  due: number;
}) => {
  const ofAll = `of ${format.number(all)}`;
  const parts = [
    learned > 0 || started === 0 ? `${format.number(learned)} ${ofAll} learned` : '',
    started > 0 ? `${format.number(started)} ${learned > 0 ? '' : `${ofAll} `}started` : '',
    due > 0 ? `${format.number(due)} due` : '',
  ];
  return parts.filter(Boolean).join(', ');
};

export const statuses = {
  new: 'New',
  learning: 'Learning',
  due: 'Due',
  known: 'Known',
  suspended: 'Suspended',
  buried: 'Back tomorrow',
};
export const nextReview = {
  tomorrow: 'Next review tomorrow',
  days: (count: number) =>
    format.count(count, { one: 'Next review in # day', other: 'Next review in # days' }),
  months: (count: number) =>
    format.count(count, { one: 'Next review in # month', other: 'Next review in # months' }),
  years: (count: number) =>
    format.count(count, { one: 'Next review in # year', other: 'Next review in # years' }),
};
/** Follow a status. */
export const flagged = ', flagged';
export const answerChanged = ', answer changed';

/* The home page. */

export const studyToday = 'Study today’s cards';
export const continueWith = (title: string) => `Continue with “${title}”`;
/** Where to continue in a book. */
export const stoppedAt = (place: string) => `You stopped at “${place}”.`;
export const nothingDue = 'Nothing is due today.';
export const shareDone = 'Today’s share is done.';
export const shareOfDue = (share: number, due: number) =>
  `${cards(share)} to review today, of ${format.number(due)} that are due.`;
export const allDue = (count: number) =>
  format.count(count, { one: '# card is due today.', other: '# cards are due today.' });
