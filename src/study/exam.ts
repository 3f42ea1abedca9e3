import { examPassed, examTooFar } from '#messages/study.ts';
import type { CardState } from './card-state.ts';
import { addDays, type Day, daysBetween, type Moment } from './day.ts';
import type { CardKey } from './events.ts';
import { interleaveNew, spreadAmong } from './interleave.ts';
import { nextSchedule, retrievability, type Schedule } from './schedule.ts';
import type { ScopeEntry } from './scope.ts';
import type { Settings } from './settings.ts';

/** Maximum number of days until an exam. */
const EXAM_HORIZON = 730;

/**
 * New and overdue cards are started in the first two thirds of the days, so that each is asked again before the exam.
 */
const BEGIN_WITHIN = 2 / 3;

export interface ExamSources {
  /** The cards of the exam, in reading order. */
  entries: readonly ScopeEntry[];
  stateOf: (key: CardKey) => CardState | undefined;
  now: Moment;
  settings: Pick<Settings, 'desiredRetention' | 'newPerDay' | 'reviewsPerDay'>;
}

export interface ExamPlan {
  /** Number of days to study on, including today but not the day of the exam. */
  daysLeft: number;
  /**
   * Sorted by the probability of recall on the day of the exam without further study, weakest first; 0 for new cards.
   */
  cards: ExamCard[];
  /** Mean of these probabilities. */
  recall: number;
  /** Mean if the plan is followed and every answer is Good. */
  expected: number;
  days: ExamDay[];
  /** Cards to ask today: the day's share of reviews, weakest first, with new cards in between. */
  today: ScopeEntry[];
}

export interface ExamCard {
  entry: ScopeEntry;
  recall: number;
}

/** The work of one day. */
export interface ExamDay {
  day: Day;
  /** Number of new cards. */
  introduced: number;
  /** Number of cards that were started earlier. */
  reviewed: number;
}

/** Returns why an exam can't be planned for `date`, as a full sentence, or undefined if it can. */
export function examDateFault(date: Day, today: Day): string | undefined {
  if (date < today) return examPassed;
  return daysBetween(today, date) > EXAM_HORIZON ? examTooFar : undefined;
}

/**
 * Plans how to study the cards until `date`, by simulating the reviews of each card, all answered Good.
 * @throws RangeError if `examDateFault` returns a fault
 */
export function planExam(sources: ExamSources, date: Day): ExamPlan {
  const { now, settings } = sources;
  const fault = examDateFault(date, now.day);
  if (fault) throw new RangeError(fault);
  const daysLeft = Math.max(1, daysBetween(now.day, date));
  const days = Array.from({ length: daysLeft }, (_, index) => emptyDay(addDays(now.day, index)));
  const cards = predict(sources, date);
  const { fresh, overdue, later } = split(cards, now.day);
  const newPace = paceOf(fresh.length, daysLeft, settings.newPerDay);
  const reviewPace = paceOf(overdue.length, daysLeft, settings.reviewsPerDay);
  const simulate = createSimulation(days, date, settings.desiredRetention);
  const recalls = [
    ...fresh.map((_, index) => simulate(undefined, Math.floor(index / newPace))),
    ...overdue.map((card, index) => simulate(card.schedule, Math.floor(index / reviewPace))),
    ...later.map(({ schedule }) =>
      simulate(schedule, schedule ? daysBetween(now.day, schedule.dueDay) : 0),
    ),
  ];
  const today = spreadAmong(
    overdue.slice(0, reviewPace).map(({ entry }) => entry),
    interleaveNew(
      fresh.map(({ entry }) => entry),
      newPace,
    ),
  );
  return {
    daysLeft,
    cards: cards.map(({ entry, recall }) => ({ entry, recall })),
    recall: mean(cards.map(({ recall }) => recall)),
    expected: mean(recalls),
    days,
    today,
  };
}

interface Predicted extends ExamCard {
  schedule: Schedule | undefined;
}

function predict({ entries, stateOf }: ExamSources, date: Day): Predicted[] {
  const seen = new Set<CardKey>();
  const cards: Predicted[] = [];
  for (const entry of entries) {
    const state = stateOf(entry.key);
    const key = state?.key ?? entry.key;
    if (state?.suspended || seen.has(key)) continue;
    seen.add(key);
    const schedule = state?.schedule;
    cards.push({ entry, schedule, recall: schedule ? retrievability(schedule, date) : 0 });
  }
  return cards.sort((a, b) => a.recall - b.recall);
}

function split(cards: readonly Predicted[], today: Day) {
  const isOverdue = ({ schedule }: Predicted) => schedule !== undefined && schedule.dueDay <= today;
  return {
    fresh: cards.filter(({ schedule }) => !schedule),
    overdue: cards.filter(isOverdue),
    later: cards.filter(({ schedule }) => schedule !== undefined && schedule.dueDay > today),
  };
}

/** Returns the number of cards a day: what the reader wants, or more if the days wouldn't suffice otherwise. */
function paceOf(count: number, daysLeft: number, wanted: number): number {
  return Math.max(1, wanted, Math.ceil(count / Math.ceil(daysLeft * BEGIN_WITHIN)));
}

/** Simulates one card from the day at `offset` to the exam, counts it into `days`, and returns its recall on `date`. */
function createSimulation(days: ExamDay[], date: Day, retention: number) {
  return (schedule: Schedule | undefined, offset: number): number => {
    let after = schedule;
    let at = offset;
    for (let day = days[at]; day; day = days[at]) {
      if (after) day.reviewed++;
      else day.introduced++;
      after = answerUntilNextDay(after, day.day, retention);
      at += daysBetween(day.day, after.dueDay);
    }
    return after ? retrievability(after, date) : 0;
  };
}

/** Answers Good, and Good again for each learning step of the day. */
function answerUntilNextDay(schedule: Schedule | undefined, day: Day, retention: number): Schedule {
  let after = nextSchedule(schedule, 3, { at: 0, day }, retention);
  while (after.dueAt !== undefined)
    after = nextSchedule(after, 3, { at: after.dueAt, day }, retention);
  return after;
}

function emptyDay(day: Day): ExamDay {
  return { day, introduced: 0, reviewed: 0 };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
