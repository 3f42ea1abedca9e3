import { type Pace, paceOf } from '../../study/pace.ts';
import type { Progress } from '../store/progress.ts';

/** The time (ms) whose answers count for a reader's current pace. */
const RECENT = 30 * 24 * 3_600_000;

/** The reader's pace over the last thirty days. */
export async function readRecentPace(progress: Pick<Progress, 'events'>): Promise<Pace> {
  const events = await progress.events(Date.now() - RECENT);
  return paceOf(events.filter((event) => event.type === 'review'));
}
