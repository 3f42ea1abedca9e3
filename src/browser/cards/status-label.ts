import type { CardState } from '../../study/card-state.ts';
import type { CardStatus } from '../../study/card-status.ts';

const NAMES: Record<CardStatus, string> = {
  new: 'New',
  learning: 'Learning',
  due: 'Due',
  known: 'Known',
  suspended: 'Suspended',
  buried: 'Back tomorrow',
};

/** "Due", "Known for 3 months" (for how long, is its stability), with "flagged" where it is. */
export function statusLabel(status: CardStatus, state: CardState | undefined): string {
  const stability = state?.schedule?.stability;
  const span = status === 'known' && stability !== undefined ? ` for ${spanOf(stability)}` : '';
  return NAMES[status] + span + (state?.flag === undefined ? '' : ', flagged');
}

function spanOf(days: number): string {
  if (days < 1.5) return 'a day';
  if (days < 60.5) return `${Math.round(days)} days`;
  return days < 548 ? `${Math.round(days / 30.44)} months` : `${Math.round(days / 365.25)} years`;
}
