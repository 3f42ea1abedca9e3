import type { CardState } from './card-state.ts';
import { addDays, type Day, daysBetween, weekdayOf } from './day.ts';
import type { ReviewEvent } from './events.ts';
import { retrievability, type Schedule } from './schedule.ts';

/** A card forgotten this often after it was learned is hard. */
const HARD_LAPSES = 8;
const FORECAST_DAYS = 30;

/** A review in the log with its card's schedule before it, as passed to `OnReview`. */
export interface Review {
  event: ReviewEvent;
  /** Undefined for the card's first review. */
  before: Schedule | undefined;
}

export interface DayActivity {
  day: Day;
  reviews: number;
  durationMs: number;
}

/** Counts what was done on each day, from that of the first review to `today`. */
export function dailyActivity(reviews: readonly Review[], today: Day): DayActivity[] {
  const first = reviews.reduce<Day>(
    (earliest, { event }) => (event.studyDay < earliest ? event.studyDay : earliest),
    today,
  );
  const days = daysBetween(first, today) + 1;
  const activity = Array.from({ length: days }, (_, index) => ({
    day: addDays(today, index + 1 - days),
    reviews: 0,
    durationMs: 0,
  }));
  for (const { event } of reviews) {
    const on = activity[days - 1 - daysBetween(event.studyDay, today)];
    if (!on) continue;
    on.reviews++;
    on.durationMs += event.durationMs;
  }
  return activity;
}

export interface DueOnDay {
  day: Day;
  due: number;
}

/** Counts the cards due on each of the next 30 days, starting with `today`, which includes overdue cards. */
export function dueForecast(states: Iterable<CardState>, today: Day): DueOnDay[] {
  const forecast = Array.from({ length: FORECAST_DAYS }, (_, index) => ({
    day: addDays(today, index),
    due: 0,
  }));
  for (const { schedule, suspended, buriedUntil } of states) {
    if (!schedule || suspended) continue;
    const dueDay = later(schedule.dueDay, buriedUntil);
    const on = forecast[Math.max(0, daysBetween(today, dueDay))];
    if (on) on.due++;
  }
  return forecast;
}

function later(day: Day, other: Day | undefined): Day {
  return other !== undefined && other > day ? other : day;
}

/** Measured recall of some reviews, with the target and the predicted recall; from 0 to 1. */
export interface RecallMeasure {
  /** Number of reviews that count: the first of a card on a day, after it was learned. */
  reviews: number;
  recalled: number;
  /** Undefined, like the next two, if no review counts. */
  recall: number | undefined;
  /** Mean of the desired retention. */
  aimed: number | undefined;
  predicted: number | undefined;
}

export function measureRecall(reviews: Iterable<Review>): RecallMeasure {
  const sum = { reviews: 0, recalled: 0, aimed: 0, predicted: 0 };
  for (const { event, before } of reviews) {
    if (before?.stage !== 'review' || before.lastDay >= event.studyDay) continue;
    sum.reviews++;
    sum.recalled += event.rating > 1 ? 1 : 0;
    sum.aimed += event.retention;
    sum.predicted += retrievability(before, event.studyDay);
  }
  const share = (total: number) => (sum.reviews > 0 ? total / sum.reviews : undefined);
  const { recalled, aimed, predicted } = sum;
  return {
    reviews: sum.reviews,
    recalled,
    recall: share(recalled),
    aimed: share(aimed),
    predicted: share(predicted),
  };
}

/** The length of the periods over which recall is measured. */
export type Period = 'week' | 'month';

export interface PeriodRecall extends RecallMeasure {
  /** The Monday of a week, or the first day of a month. */
  start: Day;
}

/** With fewer days, recall is measured by week; by month, a plot would have at most three dots. */
const DAYS_BY_WEEK = 92;

/**
 * Returns the period over which to measure recall: a month if the reviews cover three months or more.
 * @param reviews sorted by time
 */
export function periodOf(reviews: readonly Review[], today: Day): Period {
  const first = reviews[0]?.event.studyDay ?? today;
  return daysBetween(first, today) < DAYS_BY_WEEK ? 'week' : 'month';
}

/** Returns the recall of each week or month that has reviews, oldest first. */
export function recallByPeriod(reviews: readonly Review[], period: Period): PeriodRecall[] {
  const periods = Map.groupBy(reviews, ({ event }) => startOf(event.studyDay, period));
  return [...periods]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([start, own]) => ({ start, ...measureRecall(own) }));
}

function startOf(day: Day, period: Period): Day {
  return period === 'week' ? addDays(day, -weekdayOf(day)) : (`${day.slice(0, 7)}-01` as Day);
}

/** Returns the hard cards, most often forgotten first. */
export function hardCards(states: Iterable<CardState>): CardState[] {
  const lapsesOf = ({ schedule }: CardState) => schedule?.lapses ?? 0;
  return [...states]
    .filter((state) => lapsesOf(state) >= HARD_LAPSES)
    .sort((a, b) => lapsesOf(b) - lapsesOf(a));
}
