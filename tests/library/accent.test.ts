import { expect, test } from 'vitest';
import { contrast, darkAccent, faultOfAccent, parseColor } from '../../src/library/accent.ts';
import { readConfig } from '../../src/library/config.ts';

const read = (yaml: string) => {
  const { config, problems } = readConfig(yaml, 'library.yaml');
  return {
    accent: config.accent,
    found: problems.map(({ line, column, message, hint }) => [line, column, message, hint]),
  };
};

test.each([
  ['#1d5c8a', '#1d5c8a'],
  [' #ABC ', '#aabbcc'],
  ['1d5c8a', undefined],
  ['#1d5c8', undefined],
  ['teal', undefined],
])('%j is read as %j', (written, color) => {
  expect(parseColor(written)).toBe(color);
});

test('computes contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test.each(['#1d5c8a', '#000000', '#5a189a', '#005f40'])(
  'derives a legible color from %s for the dark theme',
  (light) => {
    expect(faultOfAccent(darkAccent(light), 'dark')).toBe(undefined);
  },
);

test('accepts one color, or one for each theme', () => {
  expect(read("accent: '#1d5c8a'")).toEqual({
    accent: { light: '#1d5c8a', dark: darkAccent('#1d5c8a') },
    found: [],
  });
  expect(read("accent: { light: '#1d5c8a', dark: '#9cf' }")).toEqual({
    accent: { light: '#1d5c8a', dark: '#99ccff' },
    found: [],
  });
});

test('rejects a color that is not legible, with its contrast', () => {
  expect(read("title: x\naccent: '#e0a030'").found).toEqual([
    [
      2,
      9,
      '“accent” has a contrast of 1.9:1 in the light theme, and WCAG AA asks for 4.5:1; choose a darker color than #e0a030.',
      "Write it like `accent: '#1d5c8a'`.",
    ],
  ]);
  expect(read("accent:\n  light: '#1d5c8a'\n  dark: '#1d5c8a'").found).toEqual([
    [
      3,
      9,
      '“accent.dark” has a contrast of 1.9:1 in the dark theme, and WCAG AA asks for 4.5:1; choose a lighter color than #1d5c8a.',
      "Write it like `accent: { light: '#1d5c8a', dark: '#8fb9e8' }`.",
    ],
  ]);
});

test('rejects a color without quotes, which is a comment in YAML, and an unknown theme', () => {
  const noColor = "“accent” must be a color in quotes, such as `'#1d5c8a'`.";
  expect(read('accent: #1d5c8a').found.map(([, , message]) => message)).toEqual([noColor]);
  expect(read('accent: teal').found.map(([, , message]) => message)).toEqual([noColor]);
  expect(read("accent: { light: '#1d5c8a', drak: '#9cf' }").found).toContainEqual([
    1,
    29,
    'Unknown key “drak” in “accent”.',
    'Did you mean “dark”?',
  ]);
});
