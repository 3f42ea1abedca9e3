import { expect, test } from 'vitest';
import type { Day } from '../../src/study/day.ts';
import { queueDue, queueScope, shareOf } from '../../src/study/queue.ts';
import { replayLog } from '../../src/study/replay.ts';
import type { ScopeEntry } from '../../src/study/scope.ts';
import { cardStatus } from '../../src/study/card-status.ts';
import { createSampleLog, DAY, entry, HOUR, NOON } from './sample-log.ts';

const LATER = { at: NOON + 20 * DAY, day: '2026-07-05' as Day };
const LIMITS = { newPerDay: 20, reviewsPerDay: 200 };
const NOTHING = { introduced: 0, reviewed: 0 };

/** Cards known to different degrees: the later a card was learned, the better it is known. */
function learned(count: number) {
  const log = createSampleLog();
  const entries = Array.from({ length: count }, (_, index) => entry(`r${index}`));
  for (const [index, card] of entries.entries()) log.review(card, 4, NOON + index * HOUR);
  return { log, entries };
}

function sourcesOf(entries: ScopeEntry[], log: ReturnType<typeof createSampleLog>, now = LATER) {
  const states = replayLog(log.events);
  return { entries, stateOf: (key: ScopeEntry['key']) => states.get(key), now };
}

function names(cards: readonly { entry: ScopeEntry }[]): string[] {
  return cards.map(({ entry: { key } }) => key.replace('key-', ''));
}

test('asks the cards closest to being forgotten first, with new cards in between', () => {
  const log = createSampleLog();
  const [strong, weak, middle] = [entry('strong'), entry('weak'), entry('middle')];
  log.review(strong, 4, NOON + 11 * DAY);
  log.review(weak, 4, NOON);
  log.review(middle, 4, NOON + 5 * DAY);
  const entries = [strong, weak, middle, entry('new')];
  const queue = queueDue(sourcesOf(entries, log), LIMITS, NOTHING);
  expect(names(queue.cards)).toEqual(['weak', 'middle', 'new', 'strong']);
  expect(queue.counts).toEqual({ learning: 0, due: 3, new: 1, later: 0 });
});

test("splits a backlog into today's share and the rest, and adds no new cards to it", () => {
  const { log, entries } = learned(250);
  const fresh = Array.from({ length: 30 }, (_, index) => entry(`n${index}`));
  const sources = sourcesOf([...entries, ...fresh], log, { ...LATER, day: '2026-08-30' as Day });
  const queue = queueDue(sources, LIMITS, { introduced: 5, reviewed: 50 });
  expect(queue.counts).toEqual({ learning: 0, due: 150, new: 0, later: 0 });
  expect(queue.left).toEqual({ due: 100, new: 30 });
});

test('adds new cards up to the daily limit', () => {
  const { log, entries } = learned(50);
  const fresh = Array.from({ length: 30 }, (_, index) => entry(`n${index}`));
  const sources = sourcesOf([...entries, ...fresh], log, { ...LATER, day: '2026-08-30' as Day });
  const queue = queueDue(sources, LIMITS, { introduced: 5, reviewed: 150 });
  expect(queue.counts).toEqual({ learning: 0, due: 50, new: 15, later: 0 });
  expect(queue.left).toEqual({ due: 0, new: 15 });
});

test('adds nothing if the limits are already exceeded', () => {
  const { log, entries } = learned(5);
  const sources = sourcesOf([...entries, entry('new')], log);
  const queue = queueDue(sources, LIMITS, { introduced: 25, reviewed: 300 });
  expect(queue.cards).toEqual([]);
  expect(queue.left).toEqual({ due: 5, new: 1 });
});

test('asks learning steps even beyond the limits', () => {
  const log = createSampleLog();
  log.review(entry('a'), 1, NOON);
  const queue = queueDue(sourcesOf([entry('a')], log), LIMITS, { introduced: 20, reviewed: 200 });
  expect(queue.cards).toEqual([{ entry: entry('a'), kind: 'learning', dueAt: NOON + 60_000 }]);
});

test('asks all cards of a picked scope, known cards last', () => {
  const { log, entries } = learned(30);
  const known = entry('known');
  log.review(known, 4, LATER.at - DAY);
  const fresh = Array.from({ length: 40 }, (_, index) => entry(`n${index}`));
  const queue = queueScope(sourcesOf([known, ...entries, ...fresh], log));
  expect(queue.counts).toEqual({ learning: 0, due: 30, new: 40, later: 1 });
  expect(names(queue.cards).at(-1)).toBe('known');
  expect(queue.left).toEqual({ due: 0, new: 0 });
});

test('skips suspended and buried cards until the burial ends', () => {
  const log = createSampleLog();
  log.mark(entry('suspended'), 'suspend');
  log.bury(entry('buried'), '2026-07-06' as Day);
  log.bury(entry('back'), '2026-07-05' as Day);
  const entries = ['suspended', 'buried', 'back'].map((name) => entry(name));
  expect(names(queueScope(sourcesOf(entries, log)).cards)).toEqual(['back']);
  expect(names(queueDue(sourcesOf(entries, log), LIMITS, NOTHING).cards)).toEqual(['back']);
});

test('asks a card once, even if it is listed twice or under two linked keys', () => {
  const log = createSampleLog();
  log.review(entry('a'), 4, NOON);
  log.relink(entry('a'), entry('b'));
  const state = replayLog(log.events).get(entry('b').key);
  const entries = [entry('a'), entry('b'), entry('b'), entry('c'), entry('c')];
  const stateOf = (key: string) => (key === 'key-c' ? undefined : state);
  expect(names(queueScope({ entries, stateOf, now: LATER }).cards)).toEqual(['a', 'c']);
});

test('counts cards, not answers, in the share of a day', () => {
  const log = createSampleLog();
  const [old, fresh] = [entry('old'), entry('fresh')];
  log.review(old, 4, NOON);
  log.review(old, 1, NOON + 9 * DAY);
  log.review(old, 3, NOON + 9 * DAY + HOUR);
  log.review(fresh, 3, NOON + 9 * DAY);
  log.review(fresh, 3, NOON + 9 * DAY + HOUR);
  const states = replayLog(log.events).values().toArray();
  expect(shareOf(states, '2026-06-24' as Day)).toEqual({ introduced: 1, reviewed: 1 });
  expect(shareOf(states, '2026-06-25' as Day)).toEqual({ introduced: 0, reviewed: 0 });
});

test('does not count a new card that was undone', () => {
  const log = createSampleLog();
  log.undo(log.review(entry('a'), 3, NOON));
  expect(shareOf(replayLog(log.events).values(), '2026-06-15' as Day)).toEqual(NOTHING);
});

test('returns the status new, learning, due, known, suspended, or buried', () => {
  const log = createSampleLog();
  log.review(entry('learning'), 3, LATER.at);
  log.review(entry('due'), 4, NOON);
  log.review(entry('known'), 4, LATER.at);
  log.mark(entry('suspended'), 'suspend');
  log.bury(entry('buried'), '2026-07-06' as Day);
  const states = replayLog(log.events);
  const all = ['new', 'learning', 'due', 'known', 'suspended', 'buried'];
  expect(all.map((name) => cardStatus(states.get(entry(name).key), LATER))).toEqual(all);
});
