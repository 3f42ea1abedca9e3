import { expect, test } from 'vitest';
import { stackDots } from '../../../src/browser/progress-page/stack-dots.ts';

const stack = (shares: readonly number[], width: number) =>
  stackDots(shares, { shareOf: (share) => share, from: 80, to: 100, width });

test('dots of one percent are next to each other around it, then above one another', () => {
  // 21 percents on 420 px: two columns of dots with a radius of 4 for each.
  const { dots, radius, height } = stack([0.9, 0.9, 0.9, 1], 420);
  expect({ radius, height }).toEqual({ radius: 4, height: 18 });
  expect(dots.map(({ x, y }) => [x, y])).toEqual([
    [expect.closeTo(0.89775), 4.5],
    [expect.closeTo(0.90225), 4.5],
    [expect.closeTo(0.89775), 13.5],
    [1, 4.5],
  ]);
});

test('with more dots, they are smaller, and their stacks only as high as necessary', () => {
  const crowd = Array<number>(300).fill(0.95);
  expect(stack(crowd, 1200)).toMatchObject({ radius: 2, height: 140 });
  const narrow = stack(crowd, 260);
  expect(narrow.radius).toBe(1.5);
  expect(Math.max(...narrow.dots.map(({ y }) => y))).toBeLessThan(narrow.height);
});
