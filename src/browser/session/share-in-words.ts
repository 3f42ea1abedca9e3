import * as messages from '#messages/study-page.ts';
import type { TodayShare } from '../../study/today.ts';

/** "34 due + 20 new" */
export function shareInWords({ due, new: fresh }: TodayShare): string {
  const parts = [due > 0 ? messages.due(due) : '', fresh > 0 ? messages.fresh(fresh) : ''];
  return parts.filter(Boolean).join(' + ');
}
