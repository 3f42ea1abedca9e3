import { expect, test } from 'vitest';
import { createProgress } from '../../src/content/progress.ts';

/** Advances through `steps` of time and count, and returns the output. */
function shown(isTTY: boolean, steps: readonly [ms: number, done: number][], total = 10_000) {
  let time = 0;
  const written: string[] = [];
  const output = { isTTY, write: (text: string) => written.push(text) };
  const show = createProgress('Reading decks', output, () => time);
  for (const [ms, done] of steps) {
    time = ms;
    show(done, total);
  }
  return written;
}

test('writes a line every two seconds outside of a terminal', () => {
  const steps: [number, number][] = [
    [0, 1],
    [1999, 900],
    [2000, 1200],
    [3000, 2000],
    [4000, 2500],
    [9000, 10_000],
  ];
  expect(shown(false, steps)).toEqual([
    'Reading decks: 1,200 of 10,000.\n',
    'Reading decks: 2,500 of 10,000.\n',
  ]);
});

test('redraws one line with a bar on a terminal and removes it at the end', () => {
  const steps: [number, number][] = [
    [0, 1],
    [50, 100],
    [100, 2500],
    [150, 10_000],
  ];
  expect(shown(true, steps)).toEqual([
    `\r\u001B[K${'█'.repeat(6)}${'░'.repeat(18)} Reading decks: 2,500 of 10,000`,
    '\r\u001B[K',
  ]);
});

test.each([true, false])('writes nothing for a short step (terminal: %s)', (isTTY) => {
  const steps: [number, number][] = [
    [0, 1],
    [50, 10_000],
  ];
  expect(shown(isTTY, steps)).toEqual([]);
});

test('does not count the time between two steps', () => {
  const steps: [number, number][] = [
    [60_000, 1],
    [60_050, 5000],
  ];
  expect(shown(true, steps)).toEqual([]);
});
