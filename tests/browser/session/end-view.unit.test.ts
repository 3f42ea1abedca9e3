import { expect, test } from 'vitest';
import { summarise } from '../../../src/browser/session/end-view.ts';
import { entry } from '../../study/sample-log.ts';

const tally = { fresh: 0, suspended: 0, buried: 0, flagged: 0, durationMs: 125_000 };

test('the summary tells cards missed the first time from those missed when they came back', () => {
  const forgotten = [entry('a'), entry('b')];
  expect(summarise({ ...tally, cards: 5, recalled: 3, forgotten })).toBe(
    '5 cards in 2 minutes. You recalled 3 the first time (60%).',
  );
  expect(summarise({ ...tally, cards: 5, recalled: 4, forgotten })).toBe(
    '5 cards in 2 minutes. You recalled 4 the first time (80%). 1 of them was missed later.',
  );
  expect(summarise({ ...tally, cards: 5, recalled: 5, forgotten })).toBe(
    '5 cards in 2 minutes. You recalled all of them the first time. 2 of them were missed later.',
  );
});
