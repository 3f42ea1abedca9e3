import type { Grade } from '../../study/grades.ts';

/** A grade and when the card comes back by it: "10 min". */
export type OfferedGrade = Pick<Grade, 'rating' | 'name' | 'interval'>;

/** While cramming, nothing is scheduled. */
export const CRAM_GRADES: readonly OfferedGrade[] = [
  { rating: 1, name: 'Again', interval: 'once more' },
  { rating: 3, name: 'Good', interval: 'done' },
];

/** A card that was missed while cramming comes back after so many others. */
export const CRAM_GAP = 8;
