import { expect, test } from 'vitest';
import { readOptions } from './read-options.ts';

test('without options, builds, serves, and weighs a thousand cards three times', () => {
  const { cards, runs, parts, starlight, json } = readOptions([]);
  expect({ cards, runs, parts, starlight, json }).toEqual({
    cards: 1000,
    runs: 3,
    parts: ['build', 'dev', 'page'],
    starlight: undefined,
    json: undefined,
  });
});

test('parts can be chosen and added', () => {
  expect(readOptions(['--only', 'page', '--lighthouse']).parts).toEqual(['page', 'lighthouse']);
  expect(readOptions(['--profile']).parts).toEqual(['build', 'dev', 'page', 'profile']);
});

test.each([
  [['--cards', '0'], '--cards must be a whole number of at least 1, not "0".'],
  [['--cards', '1.5'], '--cards must be a whole number of at least 1, not "1.5".'],
  [['--irregular', 'x'], '--irregular must be a number of at least 0, not "x".'],
  [
    ['--only', 'build,sing'],
    '--only knows build, dev, export, page, lighthouse, profile, not "sing".',
  ],
  [['--vs', 'hugo'], '--vs knows starlight and starlight-mdx, not "hugo".'],
])('%j is refused', (args, message) => {
  expect(() => readOptions(args)).toThrow(new TypeError(message));
});
