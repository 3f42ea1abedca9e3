import { cards } from './counts.ts';
import { format } from './format.ts';

/* The end of a session. */

export const missed = 'Missed this time';
export const whatIsDue = 'What is due today';
export const beyondShare = 'Go on beyond today’s share';
export const onceMore = 'Once more';
export const undoLast = 'Undo the last step';
export const cramThese = (count: number) =>
  count === 1 ? 'Cram this card' : `Cram these ${cards(count)}`;
export const allCards = (count: number) => `All ${cards(count)}`;
/** How long the session took, and how many cards were new. */
export const summary = ({
  cards: count,
  fresh,
  minutes,
}: {
  cards: number;
  fresh: number;
  minutes: number;
}) => {
  const time =
    minutes < 1
      ? 'in less than a minute'
      : format.count(minutes, { one: 'in # minute', other: 'in # minutes' });
  const begun =
    fresh === 0
      ? ''
      : fresh === count
        ? ', all of them new'
        : `, ${format.number(fresh)} of them new`;
  return `${cards(count)} ${time}${begun}.`;
};
export const recalled = ({ cards: count, recalled }: { cards: number; recalled: number }) => {
  if (recalled === count)
    return count === 1 ? 'You recalled it.' : 'You recalled all of them the first time.';
  if (recalled === 0)
    return count === 1
      ? 'You did not recall it the first time.'
      : 'You recalled none of them the first time; they will come back soon.';
  return `You recalled ${format.number(recalled)} the first time (${format.percent(recalled / count)}).`;
};
/** Follows `recalled`: cards recalled the first time that were missed when they came back. */
export const missedLater = (count: number) =>
  format.count(count, {
    one: '# of them was missed later.',
    other: '# of them were missed later.',
  });
/* Why there was nothing to ask. */

export const noConnection = 'There is no connection.';
export const noneGraded = 'No cards were graded.';
export const shareDone = 'Today’s share is done.';
export const nothingDue = 'Nothing is due today.';
export const noCards =
  'There are no cards to study here, or all of them are suspended or buried until tomorrow.';
export const nothingMore = 'There is nothing more to study.';
/* Further sentences. */

export const notStored = 'The grades were not stored, and nothing was rescheduled.';
export const suspended = (count: number) =>
  format.count(count, { one: '# card suspended.', other: '# cards suspended.' });
export const buried = (count: number) =>
  format.count(count, {
    one: '# card buried until tomorrow.',
    other: '# cards buried until tomorrow.',
  });
export const flagged = (count: number) =>
  format.count(count, { one: '# card flagged.', other: '# cards flagged.' });
export const unreachable = (count: number) =>
  format.count(count, {
    one: '# card is not on this device and waits for a connection.',
    other: '# cards are not on this device and wait for a connection.',
  });
export const lost = (count: number) =>
  format.count(count, {
    one: '# card skipped: no longer in the library.',
    other: '# cards skipped: no longer in the library.',
  });
export const misplaced = (count: number) =>
  format.count(count, {
    one: '# card skipped: not found at the listed address.',
    other: '# cards skipped: not found at the listed address.',
  });
/* What comes next. */

export const leftForLater = (count: number) =>
  format.count(count, {
    one: '# more card left for the coming days, a share each day.',
    other: '# more cards left for the coming days, a share each day.',
  });
export const noneTomorrow = 'No more cards will be due tomorrow.';
export const dueTomorrow = (count: number) =>
  format.count(count, {
    one: '# more card will be due tomorrow.',
    other: '# more cards will be due tomorrow.',
  });
