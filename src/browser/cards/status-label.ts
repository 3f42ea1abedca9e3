import * as messages from '#messages/shown-progress.ts';
import type { CardState } from '../../study/card-state.ts';
import type { CardStatus } from '../../study/card-status.ts';
import { type Day, daysBetween } from '../../study/day.ts';

/** "Due", "Next review in 3 months", with "flagged" if the card is. */
export function statusLabel(status: CardStatus, state: CardState | undefined, today: Day): string {
  const dueDay = state?.schedule?.dueDay;
  const isKnown = status === 'known' && dueDay !== undefined;
  const label = isKnown ? nextReview(daysBetween(today, dueDay)) : messages.statuses[status];
  return label + (state?.flag === undefined ? '' : messages.flagged);
}

function nextReview(days: number): string {
  if (days <= 1) return messages.nextReview.tomorrow;
  if (days <= 60) return messages.nextReview.days(days);
  return days < 548
    ? messages.nextReview.months(Math.round(days / 30.44))
    : messages.nextReview.years(Math.round(days / 365.25));
}
