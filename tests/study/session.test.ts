import { expect, test } from 'vitest';
import type { CardKey } from '../../src/study/events.ts';
import type { Queue } from '../../src/study/queue.ts';
import { nextSchedule } from '../../src/study/schedule.ts';
import {
  afterGrade,
  cardsAhead,
  cardsLeft,
  cardToAsk,
  startSession,
  withoutCard,
} from '../../src/study/session.ts';
import { entry, NOON, TODAY } from './sample-log.ts';

const now = { at: NOON, day: TODAY };
const again = nextSchedule(undefined, 1, now, 0.9);
const good = nextSchedule(undefined, 3, now, 0.9);
const easy = nextSchedule(undefined, 4, now, 0.9);

function begin(...names: string[]) {
  const cards = names.map((name) => ({
    entry: entry(name),
    kind: 'new' as const,
    dueAt: undefined,
  }));
  return startSession({ cards } as unknown as Queue);
}

const key = (name: string) => `key-${name}` as CardKey;

test('asks cards in order until none is left', () => {
  const first = begin('a', 'b');
  expect(cardToAsk(first, NOON)).toBe('key-a');
  const second = afterGrade(first, key('a'), easy);
  expect(cardToAsk(second, NOON)).toBe('key-b');
  const end = afterGrade(second, key('b'), easy);
  expect(cardToAsk(end, NOON)).toBeUndefined();
  expect([first, second, end].map(cardsLeft)).toEqual([2, 1, 0]);
});

test('repeats a learning step when it is due, or earlier if nothing else is waiting', () => {
  const session = afterGrade(begin('a', 'b'), key('a'), again);
  expect(cardToAsk(session, NOON + 59_999)).toBe('key-b');
  expect(cardToAsk(session, NOON + 60_000)).toBe('key-a');
  const rest = afterGrade(session, key('b'), good);
  expect(cardToAsk(rest, NOON)).toBe('key-a');
  expect(cardsLeft(rest)).toBe(2);
});

test('asks learning steps in the order they are due', () => {
  const session = afterGrade(afterGrade(begin('a', 'b'), key('a'), good), key('b'), again);
  expect(session.learning.map((card) => card.key)).toEqual(['key-b', 'key-a']);
});

test('drops a card from the learning steps when it is learned', () => {
  const session = afterGrade(begin('a'), key('a'), good);
  expect(cardsLeft(afterGrade(session, key('a'), easy))).toBe(0);
});

test('starts with open learning steps', () => {
  const cards = [
    { entry: entry('a'), kind: 'learning', dueAt: NOON + 1 },
    { entry: entry('b'), kind: 'due', dueAt: undefined },
  ];
  const session = startSession({ cards } as unknown as Queue);
  expect(cardToAsk(session, NOON)).toBe('key-b');
  expect(cardToAsk(session, NOON + 1)).toBe('key-a');
});

test('does not ask a removed card, wherever it was', () => {
  const session = afterGrade(begin('a', 'b', 'c', 'd'), key('a'), again);
  const waiting = (name: string) => cardToAsk(withoutCard(session, key(name)), NOON);
  expect([waiting('b'), waiting('c'), waiting('a')]).toEqual(['key-c', 'key-b', 'key-b']);
  const rest = ['a', 'b', 'd'].reduce((left, name) => withoutCard(left, key(name)), session);
  expect([cardToAsk(rest, NOON), cardsLeft(rest)]).toEqual(['key-c', 1]);
  expect(withoutCard(rest, key('unknown'))).toEqual(rest);
});

test('undoes a step by going back to an earlier session', () => {
  const before = begin('a', 'b');
  const frozen = structuredClone(before);
  afterGrade(before, key('a'), again);
  withoutCard(before, key('b'));
  expect(before).toEqual(frozen);
});

test('predicts the next cards', () => {
  const session = afterGrade(begin('a', 'b', 'c'), key('a'), again);
  expect(cardsAhead(session, 2)).toEqual(['key-b', 'key-c']);
  expect(cardsAhead(session, 9)).toEqual(['key-b', 'key-c', 'key-a']);
});
