import { type Pace, paceOf } from '../../study/pace.ts';
import type { Progress } from '../store/progress.ts';

/** The answers of so many days (ms) tell how fast a reader is now. */
const RECENT = 30 * 24 * 3_600_000;

/** The pace of the reader's last thirty days. */
export async function readRecentPace(progress: Pick<Progress, 'events'>): Promise<Pace> {
  const events = await progress.events(Date.now() - RECENT);
  return paceOf(events.filter((event) => event.type === 'review'));
}
