import { expect, test } from 'vitest';
import { quartileSteps, RECALL_STEPS, stepOf } from '../../../src/browser/progress-page/steps.ts';

test('the steps begin at the quartiles of the values above zero, so that one long day changes little', () => {
  const values = [0, 0, 1, 2, 3, 4, 5, 6, 7, 900];
  const steps = quartileSteps(values);
  expect(steps).toEqual([1, 3, 5, 7]);
  expect(values.map((value) => stepOf(value, steps))).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
});

test('if values repeat, there are fewer steps, and the last one is still the darkest', () => {
  expect(quartileSteps([5, 5, 5])).toEqual([5]);
  expect(stepOf(5, [5])).toBe(4);
  expect([2, 9].map((value) => stepOf(value, quartileSteps([2, 2, 9, 9])))).toEqual([2, 4]);
});

test('without any value every day is empty', () => {
  expect(quartileSteps([0, 0])).toEqual([1]);
  expect(stepOf(0, [1])).toBe(0);
});

test('steps of recall start at 70, 80, and 90 percent', () => {
  const shares = [0, 0.69, 0.7, 0.85, 0.9, 1];
  expect(shares.map((share) => stepOf(share, RECALL_STEPS))).toEqual([1, 1, 2, 3, 4, 4]);
});
