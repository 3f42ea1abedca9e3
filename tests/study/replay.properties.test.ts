import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CardState } from '../../src/study/card-state.ts';
import { addDays } from '../../src/study/day.ts';
import { type CardKey, type Rating, type StudyEvent } from '../../src/study/events.ts';
import { readExport, writeExport } from '../../src/study/export-file.ts';
import { createLogContext } from '../../src/study/log-context.ts';
import { applyEvent, isCardEvent, replayCard, replayLog } from '../../src/study/replay.ts';
import { createSampleLog, DAY, entry, HOUR, NOON, TODAY } from './sample-log.ts';

const CARDS = [
  entry('a'),
  entry('b'),
  entry('c', 'book/2'),
  entry('d', 'other/1'),
  entry('e', 'other/1'),
];

const card = fc.constantFrom(...CARDS);

/** Mostly forward; occasionally the clock is set back. */
const step = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(1000, HOUR, DAY, 9 * DAY) },
  { weight: 1, arbitrary: fc.constantFrom(-HOUR, -3 * DAY, 0) },
);

const action = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('grade'),
      card,
      rating: fc.constantFrom<Rating>(1, 2, 3, 4),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('undo'), back: fc.nat({ max: 6 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('suspend', 'unsuspend', 'bury', 'flag', 'unflag', 'reset'),
      card,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('reset book', 'reset all', 'reload') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('relink'), card, to: card }) },
);

type Action = Partial<{
  do: string;
  card: (typeof CARDS)[number];
  to: (typeof CARDS)[number];
  rating: Rating;
  back: number;
}>;

const history = fc.array(fc.tuple(action, step), { maxLength: 40 });

/** Keeps states like a store: applies events if possible, and otherwise replays a card or everything. */
function createDevice(firstId: number) {
  const log = createSampleLog(firstId);
  const context = createLogContext([]);
  let states = new Map<CardKey, CardState>();
  const ofCard = (key: CardKey) => {
    const keys = new Set(context.all(key));
    return log.events.filter((event) => isCardEvent(event) && keys.has(event.key));
  };
  const replayOne = (key: CardKey) => {
    const state = replayCard(ofCard(key), context);
    if (state) states.set(context.current(key), state);
    else states.delete(context.current(key));
  };
  const take = (event: StudyEvent) => {
    context.add(event);
    if (!isCardEvent(event)) {
      states = replayLog(log.events);
      return;
    }
    const key = context.current(event.key);
    const applied = applyEvent(states.get(key), event, context);
    if (applied) states.set(key, applied);
    else replayOne(key);
  };
  const reload = () => {
    states = replayLog(structuredClone(log.events).toReversed());
  };
  return { log, take, reload, states: () => states };
}

function act(
  { log, take, reload }: ReturnType<typeof createDevice>,
  action: Action,
  at: number,
): void {
  const { card = CARDS[0]!, to = CARDS[1]! } = action;
  if (action.do === 'grade') take(log.review(card, action.rating ?? 3, at));
  else if (action.do === 'suspend' || action.do === 'unsuspend' || action.do === 'unflag') {
    take(log.mark(card, action.do, at));
  } else if (action.do === 'bury') take(log.bury(card, addDays(TODAY, 3), at));
  else if (action.do === 'flag') take(log.flag(card, 'A note', at));
  else if (action.do === 'reset') take(log.resetCard(card, at));
  else if (action.do === 'reset book') take(log.resetBook('book', at));
  else if (action.do === 'reset all') take(log.resetAll(at));
  else if (action.do === 'relink') take(log.relink(card, to, at));
  else if (action.do === 'reload') reload();
  else {
    const last = log.events.at(-1 - (action.back ?? 0));
    if (last) take(log.undo(last, at));
  }
}

function live(steps: readonly (readonly [Action, number])[], firstId = 1) {
  const device = createDevice(firstId);
  let at = NOON;
  for (const [action, gap] of steps) act(device, action, (at += gap));
  return device;
}

function plain(states: ReadonlyMap<CardKey, CardState>) {
  return [...states].sort(([a], [b]) => (a < b ? -1 : 1));
}

test('keeps the same states step by step as by replaying the log', () => {
  fc.assert(
    fc.property(history, (steps) => {
      const device = live(steps);
      expect(plain(device.states())).toEqual(plain(replayLog(device.log.events)));
    }),
    { numRuns: 500 },
  );
});

test('replays a log to the same states in any order', () => {
  const shuffled = history.chain((steps) => {
    const { events } = live(steps).log;
    return fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }));
  });
  fc.assert(
    fc.property(shuffled, ([events, mixed]) => {
      expect(plain(replayLog(mixed))).toEqual(plain(replayLog(events)));
    }),
  );
});

test("merges two devices' logs to the same states in any order, once or twice", () => {
  fc.assert(
    fc.property(history, history, (one, other) => {
      const a = live(one).log.events;
      const b = live(other, 1000).log.events;
      const merged = plain(replayLog([...a, ...b]));
      expect(plain(replayLog([...b, ...a]))).toEqual(merged);
      expect(plain(replayLog([...a, ...b, ...b, ...a]))).toEqual(merged);
      expect(plain(replayLog([...a, ...b, ...a]))).toEqual(merged);
    }),
  );
});

test('imports an exported log unchanged', () => {
  fc.assert(
    fc.property(history, (steps) => {
      const { events } = live(steps).log;
      const text = [...writeExport(events, {}, NOON)].join('');
      expect(readExport(text, NOON + 1000 * DAY)).toEqual({
        ok: true,
        events,
        settings: {},
        warning: undefined,
      });
    }),
  );
});

test('never schedules a card before its last review, and keeps stability and difficulty in range', () => {
  fc.assert(
    fc.property(history, (steps) => {
      for (const { schedule } of live(steps).states().values()) {
        if (!schedule) continue;
        expect(schedule.dueDay >= schedule.lastDay).toBe(true);
        expect(schedule.stability).toBeGreaterThanOrEqual(0.001);
        expect(schedule.difficulty).toBeGreaterThanOrEqual(1);
        expect(schedule.difficulty).toBeLessThanOrEqual(10);
      }
    }),
  );
});
