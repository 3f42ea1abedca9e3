import { done, onceMore } from '#messages/session.ts';
import { grades } from '#messages/study.ts';
import type { Grade } from '../../study/grades.ts';

/** While cramming, nothing is scheduled. */
export const CRAM_GRADES: readonly Grade[] = [
  { rating: 1, name: grades[1], interval: onceMore },
  { rating: 3, name: grades[3], interval: done },
];

/** A card that was missed while cramming comes back after this many others. */
export const CRAM_GAP = 8;
