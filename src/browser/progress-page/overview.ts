import type { CardState } from '../../study/card-state.ts';
import { isLearned } from '../../study/card-status.ts';
import { addDays, type Day } from '../../study/day.ts';
import type { StudyEvent } from '../../study/events.ts';
import { replayLog } from '../../study/replay.ts';
import {
  dailyActivity,
  type DayActivity,
  dueForecast,
  type DueOnDay,
  measureRecall,
  type Period,
  type PeriodRecall,
  periodOf,
  recallByPeriod,
  type RecallMeasure,
  type Review,
} from '../../study/statistics.ts';

/** Statistics from the log alone. */
export interface Overview {
  /** How many cards are learned, not suspended, and still in the library. */
  learned: number;
  /** How many of them are in their first learning steps. */
  started: number;
  /** How many of them are due today or overdue. */
  dueToday: number;
  /** Since the first review, `today` last. */
  activity: DayActivity[];
  /** The next 30 days, `today` first. */
  forecast: DueOnDay[];
  /** Over the last year. */
  recall: RecallMeasure;
  period: Period;
  /** Those of the last year with reviews that count. */
  periods: PeriodRecall[];
}

/** @param begun the states of cards that were reviewed, are not suspended, and still in the library */
export function createOverview(
  events: readonly StudyEvent[],
  begun: readonly CardState[],
  today: Day,
): Overview {
  const all: Review[] = [];
  replayLog(events, (event, before) => all.push({ event, before }));
  const activity = dailyActivity(all, today);
  const firstDay = addDays(today, -364);
  const reviews = all.filter(({ event }) => event.studyDay >= firstDay && event.studyDay <= today);
  const period = periodOf(all, today);
  const forecast = dueForecast(begun, today);
  const graduated = begun.filter(({ schedule }) => isLearned(schedule)).length;
  return {
    learned: graduated,
    started: begun.length - graduated,
    dueToday: forecast[0]?.due ?? 0,
    activity,
    forecast,
    recall: measureRecall(reviews),
    period,
    periods: recallByPeriod(reviews, period).filter((own) => own.reviews > 0),
  };
}
