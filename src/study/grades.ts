import { grades } from '#messages/study.ts';
import type { Moment } from './day.ts';
import type { Rating } from './events.ts';
import { intervalLabel } from './interval-label.ts';
import { nextSchedule, type Schedule } from './schedule.ts';

const NAMES: Record<Rating, string> = grades;

/** A grade that a reader can choose. */
export interface Grade {
  rating: Rating;
  name: string;
  /** When the card would come back: "10 min", "4 days". */
  interval: string;
}

/** Returns the available ratings: all four, or Again and Good if the reader wants two. */
export function ratingsOffered(grades: 2 | 4): readonly Rating[] {
  return grades === 2 ? [1, 3] : [1, 2, 3, 4];
}

/** Returns the available grades for a card at `now`; `schedule` is undefined for a new card. */
export function offerGrades(
  schedule: Schedule | undefined,
  now: Moment,
  settings: { desiredRetention: number; grades: 2 | 4 },
): Grade[] {
  return ratingsOffered(settings.grades).map((rating) => {
    const after = nextSchedule(schedule, rating, now, settings.desiredRetention);
    return { rating, name: NAMES[rating], interval: intervalLabel(after) };
  });
}
