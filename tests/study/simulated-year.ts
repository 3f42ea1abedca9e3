import type { CardState } from '../../src/study/card-state.ts';
import { addDays, type Day } from '../../src/study/day.ts';
import type { CardKey, Rating, StudyEvent } from '../../src/study/events.ts';
import { createLogContext } from '../../src/study/log-context.ts';
import { type Queue, queueDue, shareOf } from '../../src/study/queue.ts';
import { applyEvent } from '../../src/study/replay.ts';
import type { ScopeEntry } from '../../src/study/scope.ts';
import { afterGrade, cardToAsk, startSession } from '../../src/study/session.ts';
import { DEFAULT_SETTINGS } from '../../src/study/settings.ts';
import { createSampleLog, DAY, HOUR, NOON, TODAY } from './sample-log.ts';

export interface SimulatedReader {
  grade: (state: CardState | undefined) => Rating;
  /** Returns false on days without study; 0 is the first day. */
  studies: (day: number) => boolean;
}

export interface SimulatedDay {
  day: Day;
  queue: Queue;
  /** What was done by the end of the day. */
  share: { introduced: number; reviewed: number };
}

export interface SimulatedYear {
  days: SimulatedDay[];
  states: ReadonlyMap<CardKey, CardState>;
  events: StudyEvent[];
}

/** Simulates a year of daily sessions on `entries` with the default settings, asking each day's whole queue. */
export function simulateYear(
  entries: readonly ScopeEntry[],
  reader: SimulatedReader,
): SimulatedYear {
  const log = createSampleLog();
  const context = createLogContext([]);
  const states = new Map<CardKey, CardState>();
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const days: SimulatedDay[] = [];
  for (let number = 0; number < 365; number++) {
    if (!reader.studies(number)) continue;
    const day = addDays(TODAY, number);
    let at = NOON + number * DAY;
    const sources = { entries, stateOf: (key: CardKey) => states.get(key), now: { at, day } };
    const queue = queueDue(sources, DEFAULT_SETTINGS, shareOf(states.values(), day));
    let session = startSession(queue);
    for (let key = cardToAsk(session, at); key; key = cardToAsk(session, at)) {
      const event = log.review(byKey.get(key)!, reader.grade(states.get(key)), (at += 6000));
      const state = applyEvent(states.get(key), event, context)!;
      states.set(key, state);
      session = afterGrade(session, key, state.schedule!);
      if (at > NOON + number * DAY + 12 * HOUR) break;
    }
    days.push({ day, queue, share: shareOf(states.values(), day) });
  }
  return { days, states, events: log.events };
}
