import type { Moment } from './day.ts';
import type { Schedule } from './schedule.ts';

export function isDue({ dueAt, dueDay }: Schedule, now: Moment): boolean {
  return dueAt === undefined ? dueDay <= now.day : dueAt <= now.at || dueDay < now.day;
}
