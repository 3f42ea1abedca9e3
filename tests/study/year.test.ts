import { describe, expect, test } from 'vitest';
import type { Rating } from '../../src/study/events.ts';
import { replayLog } from '../../src/study/replay.ts';
import { retrievability } from '../../src/study/schedule.ts';
import { cardStatus } from '../../src/study/card-status.ts';
import { entry } from './sample-log.ts';
import { simulateYear, type SimulatedReader } from './simulated-year.ts';

const CARDS = Array.from({ length: 900 }, (_, index) =>
  entry(`card-${index}`, `book-${index % 3}/${Math.floor(index / 60)}`),
);

/** A small linear congruential generator (Numerical Recipes), so that every run is the same. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296) / 4_294_967_296;
}

const everyDay = () => true;
const random = createRandom(7);

/** At most one day's limit may be left over. */
const MOUNTAIN = 200;

const READERS: Record<string, SimulatedReader> = {
  'who grades at random': {
    grade: () => (1 + Math.floor(random() * 4)) as Rating,
    studies: everyDay,
  },
  'who skips weeks': {
    grade: () => (random() < 0.1 ? 1 : 3),
    studies: (day) => Math.floor(day / 7) % 4 !== 2 && Math.floor(day / 7) % 13 !== 5,
  },
  'who only presses Good': { grade: () => 3, studies: everyDay },
};

const YEARS = Object.entries(READERS).map(
  ([name, reader]) => [name, simulateYear(CARDS, reader)] as const,
);
const [, skipping, onlyGood] = YEARS.map(([, year]) => year);

describe.each(YEARS)('a year of a reader %s', (_, { days, states, events }) => {
  test('stays within the daily limits', () => {
    for (const { queue, share } of days) {
      expect(queue.counts.due).toBeLessThanOrEqual(200);
      expect(queue.counts.new).toBeLessThanOrEqual(20);
      expect(share.reviewed).toBeLessThanOrEqual(200 + queue.counts.learning);
      expect(share.introduced).toBeLessThanOrEqual(20);
    }
  });

  test('asks each card of the day until its learning steps are done', () => {
    for (const { queue, share } of days) {
      const asked = queue.counts.due + queue.counts.new + queue.counts.learning;
      expect(share.introduced + share.reviewed).toBe(asked);
    }
  });

  test('loses no cards', () => {
    const last = days.at(-1)!;
    const statuses = CARDS.map(({ key }) => cardStatus(states.get(key), { at: 0, day: last.day }));
    const fresh = statuses.filter((status) => status === 'new').length;
    const due = statuses.filter((status) => status === 'due').length;
    expect(states.size + fresh).toBe(CARDS.length);
    expect(due).toBe(last.queue.left.due);
  });

  test('never lets reviews pile up', () => {
    const left = days.map(({ queue }) => queue.left.due);
    expect(Math.max(...left)).toBeLessThanOrEqual(MOUNTAIN);
  });

  test('reaches the same states by replaying the log', () => {
    expect(replayLog(events)).toEqual(states);
  });
});

test('raises stability and keeps recall for a reader who always presses Good', () => {
  const { days, states } = onlyGood!;
  expect(days.filter(({ queue }) => queue.left.due > 0)).toEqual([]);
  const today = days.at(-1)!.day;
  const schedules = [...states.values()].map(({ schedule }) => schedule!);
  expect(schedules).toHaveLength(CARDS.length);
  for (const schedule of schedules) {
    expect(schedule.lapses).toBe(0);
    expect(schedule.stability).toBeGreaterThan(100);
    expect(retrievability(schedule, today)).toBeGreaterThan(0.88);
  }
});

test('lets a reader who skips weeks catch up within days', () => {
  let streak = 0;
  for (const { queue } of skipping!.days) {
    streak = queue.left.due > 0 ? streak + 1 : 0;
    expect(streak).toBeLessThanOrEqual(3);
  }
});

test('spreads the backlog of months over days, without new cards until it is done', () => {
  const away = { grade: () => 3 as const, studies: (day: number) => day < 60 || day >= 260 };
  const { days } = simulateYear(CARDS, away);
  const back = days.slice(60, 67).map(({ queue }) => queue);
  expect(back.map(({ counts }) => counts.due)).toEqual([200, 200, 200, 200, 100, 0, 0]);
  expect(back.map(({ left }) => left.due)).toEqual([700, 500, 300, 100, 0, 0, 0]);
  expect(back.every(({ counts }) => counts.new === 0)).toBe(true);
});
