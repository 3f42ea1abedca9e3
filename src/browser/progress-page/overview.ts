import type { CardState } from '../../study/card-state.ts';
import { isLearned } from '../../study/card-status.ts';
import { type Day } from '../../study/day.ts';
import type { StudyEvent } from '../../study/events.ts';
import { replayLog } from '../../study/replay.ts';
import {
  dailyActivity,
  type DayActivity,
  dueForecast,
  type DueOnDay,
  measureRecall,
  type MonthlyRecall,
  recallByMonth,
  type RecallMeasure,
  type Review,
} from '../../study/statistics.ts';

/** What the log alone says. */
export interface Overview {
  /** How many cards are learned, not suspended and still in the library. */
  learned: number;
  /** How many are in their first learning steps. */
  started: number;
  /** How many of them are due today or overdue. */
  dueToday: number;
  /** The last year, `today` last. */
  activity: DayActivity[];
  /** The next 30 days, `today` first. */
  forecast: DueOnDay[];
  /** Over the last year. */
  recall: RecallMeasure;
  months: MonthlyRecall[];
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
  const firstDay = activity[0]?.day ?? today;
  const reviews = all.filter(({ event }) => event.studyDay >= firstDay && event.studyDay <= today);
  const forecast = dueForecast(begun, today);
  const graduated = begun.filter(({ schedule }) => isLearned(schedule)).length;
  return {
    learned: graduated,
    started: begun.length - graduated,
    dueToday: forecast[0]?.due ?? 0,
    activity,
    forecast,
    recall: measureRecall(reviews),
    months: recallByMonth(reviews).filter((month) => month.reviews > 0),
  };
}
