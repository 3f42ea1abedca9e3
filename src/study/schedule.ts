import {
  type Card,
  createEmptyCard,
  default_w,
  type FSRS,
  forgetting_curve,
  fsrs,
  Rating as Grade,
  State,
} from 'ts-fsrs';
import { addDays, type Day, daysBetween, type Moment, noonOf } from './day.ts';
import type { Rating } from './events.ts';

/** How well a card is learned, according to FSRS-6 with its default parameters. */
export interface Schedule {
  stage: 'learning' | 'review' | 'relearning';
  /** Days until the probability of recall falls to 0.9. */
  stability: number;
  /** 1 to 10 */
  difficulty: number;
  learningStep: number;
  reps: number;
  /** How often it was forgotten in stage `review`. */
  lapses: number;
  /** Time and day of the last review. */
  lastAt: number;
  lastDay: Day;
  dueDay: Day;
  /** When a learning step of some minutes is due, in ms UTC; undefined if the interval is in days. */
  dueAt: number | undefined;
}

const MINUTE = 60_000;
const STATES = { learning: State.Learning, review: State.Review, relearning: State.Relearning };
const GRADES = { 1: Grade.Again, 2: Grade.Hard, 3: Grade.Good, 4: Grade.Easy } as const;
const STAGES = { 1: 'learning', 2: 'review', 3: 'relearning' } as const;

const schedulers = new Map<number, FSRS>();

/**
 * Returns the schedule after the grade `rating` at `now`; `schedule` is undefined for a new card.
 * A day before the last review (the clock was set back) counts as the day of that review.
 * @param retention the probability of recall at which the card should be due, 0.5 to 0.99
 */
export function nextSchedule(
  schedule: Schedule | undefined,
  rating: Rating,
  now: Moment,
  retention: number,
): Schedule {
  const moment = { at: now.at, day: dayOfReview(schedule, now.day) };
  const card = toCard(schedule, moment.day);
  return fromCard(
    schedulerFor(retention).next(card, noonOf(moment.day), GRADES[rating]).card,
    moment,
  );
}

/** Returns the probability of recall on `day`; 1 on the day of the last review. */
export function retrievability(schedule: Schedule, day: Day): number {
  const elapsed = Math.max(0, daysBetween(schedule.lastDay, day));
  return forgetting_curve(default_w, elapsed, schedule.stability);
}

function dayOfReview(schedule: Schedule | undefined, day: Day): Day {
  return schedule && schedule.lastDay > day ? schedule.lastDay : day;
}

function schedulerFor(retention: number): FSRS {
  const known = schedulers.get(retention);
  if (known) return known;
  const scheduler = fsrs({ request_retention: retention, enable_fuzz: false });
  schedulers.set(retention, scheduler);
  return scheduler;
}

// ts-fsrs separates days in UTC: each study day is passed as its noon in UTC.
function toCard(schedule: Schedule | undefined, day: Day): Card {
  if (!schedule) return createEmptyCard(noonOf(day));
  const { stage, stability, difficulty, learningStep, reps, lapses, lastDay } = schedule;
  const last = new Date(noonOf(lastDay));
  return {
    ...createEmptyCard(last),
    stability,
    difficulty,
    reps,
    lapses,
    learning_steps: learningStep,
    state: STATES[stage],
    last_review: last,
  };
}

function fromCard(card: Card, { at, day }: Moment): Schedule {
  const inDays = card.scheduled_days > 0;
  return {
    stage: STAGES[card.state as 1 | 2 | 3],
    stability: card.stability,
    difficulty: card.difficulty,
    learningStep: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    lastAt: at,
    lastDay: day,
    dueDay: addDays(day, card.scheduled_days),
    dueAt: inDays ? undefined : at + Math.max(MINUTE, card.due.getTime() - noonOf(day)),
  };
}
