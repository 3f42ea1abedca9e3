import { expect, test } from 'vitest';
import { minutesFor, paceOf } from '../../src/study/pace.ts';

const answers = (count: number, durationMs: number) =>
  Array.from({ length: count }, () => ({ durationMs }));

test('assumes twelve seconds an answer until there is a history', () => {
  expect(paceOf([]).due).toBe(14_400);
  expect(paceOf([]).new).toBeCloseTo(26_400);
  expect(paceOf(answers(9, 60_000))).toEqual(paceOf([]));
});

test("uses the reader's own seconds, of which two minutes count at most", () => {
  expect(paceOf(answers(10, 5000)).due).toBe(6000);
  expect(paceOf([...answers(9, 0), { durationMs: 600_000 }]).due).toBe(14_400);
});

test('rounds to minutes, and to one where there is anything to do', () => {
  const pace = { due: 10_000, new: 20_000 };
  expect(minutesFor({ due: 0, new: 0 }, pace)).toBe(0);
  expect(minutesFor({ due: 1, new: 0 }, pace)).toBe(1);
  expect(minutesFor({ due: 30, new: 20 }, pace)).toBe(12);
});
