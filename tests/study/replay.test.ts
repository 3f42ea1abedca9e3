import { expect, test } from 'vitest';
import type { Day } from '../../src/study/day.ts';
import { createLogContext } from '../../src/study/log-context.ts';
import { applyEvent, replayCard, replayLog } from '../../src/study/replay.ts';
import { nextSchedule } from '../../src/study/schedule.ts';
import { createSampleLog, DAY, entry, NOON, TODAY } from './sample-log.ts';

const a = entry('a');
const b = entry('b');

test('collects everything that the log contains about a card', () => {
  const log = createSampleLog();
  log.review(a, 3, NOON);
  log.flag(a, 'Is the sign right?');
  log.bury(a, '2026-06-16' as Day);
  const last = log.mark(a, 'suspend');
  expect(replayLog(log.events).get(a.key)).toEqual({
    key: 'key-a',
    cardId: 'book/1/a',
    book: 'book',
    digests: a.digests,
    schedule: nextSchedule(undefined, 3, { at: NOON, day: TODAY }, 0.9),
    introduced: TODAY,
    learned: a.digests,
    suspended: true,
    buriedUntil: '2026-06-16',
    flag: 'Is the sign right?',
    firstAt: NOON,
    last: { at: last.at, id: last.id },
  });
});

test('replays each review with the retention desired at its time', () => {
  const log = createSampleLog();
  log.review(a, 4, NOON, 0.7);
  log.review(b, 4, NOON, 0.97);
  const states = replayLog(log.events);
  expect([states.get(a.key)?.schedule?.dueDay, states.get(b.key)?.schedule?.dueDay]).toEqual([
    '2026-08-31',
    '2026-06-17',
  ]);
});

test('undoes an event even if the undo is read first or has an earlier time', () => {
  const log = createSampleLog();
  log.review(a, 3, NOON);
  const slip = log.review(a, 1, NOON + DAY);
  const expected = replayLog(log.events.slice(0, 1));
  log.undo(slip, NOON - DAY);
  expect(replayLog(log.events)).toEqual(expected);
  expect(replayLog(log.events.toReversed())).toEqual(expected);
});

test('returns no state for a card whose events were all undone', () => {
  const log = createSampleLog();
  log.undo(log.review(a, 3));
  log.undo(log.mark(a, 'suspend'));
  expect(replayLog(log.events).size).toBe(0);
});

test('ignores the undo of an undo', () => {
  const log = createSampleLog();
  log.undo(log.undo(log.review(a, 3)));
  expect(replayLog(log.events).size).toBe(0);
});

test('ends suspensions, flags, and burials', () => {
  const log = createSampleLog();
  log.mark(a, 'suspend');
  log.flag(a, 'Odd');
  log.flag(a, 'Odder');
  log.mark(a, 'unsuspend');
  expect(replayLog(log.events).get(a.key)).toMatchObject({ suspended: false, flag: 'Odder' });
  log.mark(a, 'unflag');
  expect(replayLog(log.events).get(a.key)?.flag).toBeUndefined();
});

test.each(['resetCard', 'resetBook', 'resetAll'] as const)(
  '%s resets what was learned, but keeps suspension and flag',
  (reset) => {
    const log = createSampleLog();
    log.review(a, 3);
    log.flag(a, 'Odd');
    log.mark(a, 'suspend');
    log.bury(a, '2026-07-01' as Day);
    if (reset === 'resetCard') log.resetCard(a);
    else if (reset === 'resetBook') log.resetBook('book');
    else log.resetAll();
    expect(replayLog(log.events).get(a.key)).toMatchObject({
      schedule: undefined,
      introduced: undefined,
      learned: undefined,
      buriedUntil: undefined,
      suspended: true,
      flag: 'Odd',
    });
  },
);

test('starts a card over after a reset', () => {
  const log = createSampleLog();
  log.review(a, 4, NOON);
  log.resetBook('book', NOON + DAY);
  log.review(a, 3, NOON + 2 * DAY);
  expect(replayLog(log.events).get(a.key)).toMatchObject({
    introduced: '2026-06-17',
    schedule: { reps: 1, stability: 2.3065 },
  });
});

test('resets one book without affecting others, and can undo it', () => {
  const other = entry('c', 'other/1');
  const log = createSampleLog();
  log.review(a, 3);
  log.review(other, 3);
  const before = replayLog(log.events);
  const reset = log.resetBook('book');
  expect(replayLog(log.events).get(other.key)).toEqual(before.get(other.key));
  expect(replayLog(log.events).get(a.key)?.schedule).toBeUndefined();
  log.undo(reset);
  expect(replayLog(log.events)).toEqual(before);
});

test('orders a review by its time after the clock was set back', () => {
  const log = createSampleLog();
  log.review(a, 4, NOON);
  log.review(a, 3, NOON - 2 * DAY);
  const { schedule } = replayLog(log.events).get(a.key)!;
  expect(schedule).toMatchObject({ reps: 2, lastDay: TODAY, lastAt: NOON });
  const forward = nextSchedule(undefined, 3, { at: NOON - 2 * DAY, day: '2026-06-13' as Day }, 0.9);
  expect(schedule).toEqual(nextSchedule(forward, 4, { at: NOON, day: TODAY }, 0.9));
});

test('continues the log of an edited card under its new key, the same on both devices', () => {
  const edited = { ...entry('b'), digests: { ...a.digests, question: 'q-b' } };
  const log = createSampleLog();
  log.review(a, 3, NOON);
  log.relink(a, edited, NOON + DAY);
  log.review(edited, 3, NOON + 2 * DAY);
  log.review(a, 3, NOON + 3 * DAY);
  const states = replayLog(log.events);
  expect([...states.keys()]).toEqual(['key-b']);
  expect(states.get(b.key)).toMatchObject({ key: 'key-b', schedule: { reps: 3 }, firstAt: NOON });
});

test('separates the logs of two keys when their link is undone', () => {
  const log = createSampleLog();
  log.review(a, 3);
  log.review(b, 1);
  const before = replayLog(log.events);
  log.undo(log.relink(a, b));
  expect(replayLog(log.events)).toEqual(before);
});

test('resolves a cycle of links to the target of the latest one', () => {
  const c = entry('c');
  const log = createSampleLog();
  log.relink(a, b);
  log.relink(b, c);
  log.relink(c, a);
  const context = createLogContext(log.events);
  expect([a, b, c].map(({ key }) => context.current(key))).toEqual(['key-a', 'key-a', 'key-a']);
  expect(context.all(b.key).toSorted()).toEqual(['key-a', 'key-b', 'key-c']);
  expect(context.all(entry('d').key)).toEqual(['key-d']);
});

test('accepts links in any order', () => {
  const log = createSampleLog();
  log.relink(a, b);
  log.relink(b, a);
  log.relink(a, entry('c'));
  const backwards = createLogContext(log.events.toReversed());
  expect(backwards.current(a.key)).toBe('key-c');
});

test('applies the first event if two have the same id', () => {
  const log = createSampleLog();
  const event = log.review(a, 3);
  expect(replayLog([event, { ...event, rating: 1 }])).toEqual(replayLog([event]));
});

test('applies the latest event to a state without reading the log', () => {
  const log = createSampleLog();
  const first = log.review(a, 3, NOON);
  const second = log.review(a, 3, NOON + DAY);
  const context = createLogContext([]);
  const state = applyEvent(applyEvent(undefined, first, context), second, context);
  expect(state).toEqual(replayCard(log.events, context));
  expect(applyEvent(state, second, context)).toBe(state);
});

test('requires a replay for an event that is not the latest', () => {
  const log = createSampleLog();
  const context = createLogContext([]);
  const state = applyEvent(undefined, log.review(a, 3, NOON), context);
  expect(applyEvent(state, log.review(a, 3, NOON - DAY), context)).toBeUndefined();
});

test('calls back with each review and the schedule before it', () => {
  const log = createSampleLog();
  const first = log.review(a, 3, NOON);
  const slip = log.review(a, 1, NOON + DAY);
  log.undo(slip);
  const third = log.review(a, 4, NOON + 2 * DAY);
  const calls: unknown[] = [];
  replayLog(log.events, (event, before) => calls.push([event.id, before?.reps]));
  expect(calls).toEqual([
    [first.id, undefined],
    [third.id, 1],
  ]);
});
