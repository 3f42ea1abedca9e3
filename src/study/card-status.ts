import type { CardState } from './card-state.ts';
import type { Moment } from './day.ts';
import type { Schedule } from './schedule.ts';

/**
 * `learning` cards are in their steps of minutes, `due` cards are to be reviewed today, `known` cards later.
 * `suspended` and `buried` take precedence: such cards aren't asked.
 */
export type CardStatus = 'new' | 'learning' | 'due' | 'known' | 'suspended' | 'buried';

/** Whether a card has left its first learning steps, like Anki's graduated cards; before that it is only started. */
export function isLearned(schedule: Schedule | undefined): boolean {
  return schedule !== undefined && schedule.stage !== 'learning';
}

export function isDue({ dueAt, dueDay }: Schedule, now: Moment): boolean {
  return dueAt === undefined ? dueDay <= now.day : dueAt <= now.at || dueDay < now.day;
}

export function cardStatus(state: CardState | undefined, now: Moment): CardStatus {
  if (state?.suspended) return 'suspended';
  if (state?.buriedUntil !== undefined && state.buriedUntil > now.day) return 'buried';
  if (!state?.schedule) return 'new';
  if (state.schedule.stage !== 'review') return 'learning';
  return isDue(state.schedule, now) ? 'due' : 'known';
}
