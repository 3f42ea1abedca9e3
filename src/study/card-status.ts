import type { CardState } from './card-state.ts';
import type { Moment } from './day.ts';
import { isDue } from './is-due.ts';

/**
 * How a card stands: `learning` is in its steps of minutes, `due` to be reviewed today, `known` to be reviewed later;
 * `suspended` and `buried` cards are not asked, whatever else they are.
 */
export type CardStatus = 'new' | 'learning' | 'due' | 'known' | 'suspended' | 'buried';

export function cardStatus(state: CardState | undefined, now: Moment): CardStatus {
  if (state?.suspended) return 'suspended';
  if (state?.buriedUntil !== undefined && state.buriedUntil > now.day) return 'buried';
  if (!state?.schedule) return 'new';
  if (state.schedule.stage !== 'review') return 'learning';
  return isDue(state.schedule, now) ? 'due' : 'known';
}
