import type { ReviewEvent } from './events.ts';

/** How long a card takes a reader, in ms: a due one, and a new one, which is asked several times on its first day. */
export interface Pace {
  due: number;
  new: number;
}

/** Time per answer, in ms, until a reader has answered `ENOUGH` times. */
const DEFAULT_ANSWER = 12_000;
const ENOUGH = 10;

/** Longer than this (ms), a reader has mostly been away. */
const LONGEST_ANSWER = 120_000;

/** Answers that a card takes on a day, including those after a lapse. */
const ANSWERS = { due: 1.2, new: 2.2 };

/** Returns the pace of the reader who has given `answers`. */
export function paceOf(answers: Iterable<Pick<ReviewEvent, 'durationMs'>>): Pace {
  let [count, total] = [0, 0];
  for (const { durationMs } of answers) {
    count++;
    total += Math.min(durationMs, LONGEST_ANSWER);
  }
  const answer = count < ENOUGH ? DEFAULT_ANSWER : total / count;
  return { due: ANSWERS.due * answer, new: ANSWERS.new * answer };
}

/** Returns how many minutes the cards take: at least one, unless there are none. */
export function minutesFor(cards: { due: number; new: number }, pace: Pace): number {
  const duration = cards.due * pace.due + cards.new * pace.new;
  return duration === 0 ? 0 : Math.max(1, Math.round(duration / 60_000));
}
