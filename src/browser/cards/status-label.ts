import type { CardState } from '../../study/card-state.ts';
import type { CardStatus } from '../../study/card-status.ts';
import { type Day, daysBetween } from '../../study/day.ts';

const NAMES: Record<CardStatus, string> = {
  new: 'New',
  learning: 'Learning',
  due: 'Due',
  known: 'Known',
  suspended: 'Suspended',
  buried: 'Back tomorrow',
};

/** "Due", "Next review in 3 months", with "flagged" where the card is. */
export function statusLabel(status: CardStatus, state: CardState | undefined, today: Day): string {
  const dueDay = state?.schedule?.dueDay;
  const isKnown = status === 'known' && dueDay !== undefined;
  const label = isKnown ? `Next review ${whenOf(daysBetween(today, dueDay))}` : NAMES[status];
  return label + (state?.flag === undefined ? '' : ', flagged');
}

function whenOf(days: number): string {
  if (days <= 1) return 'tomorrow';
  if (days <= 60) return `in ${days} days`;
  return days < 548
    ? `in ${Math.round(days / 30.44)} months`
    : `in ${Math.round(days / 365.25)} years`;
}
