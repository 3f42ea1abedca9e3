import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, faultOfAccent, THEME_COLORS } from '../../src/library/accent.ts';

const COLOUR = /--([\w-]+): light-dark\(#([0-9a-f]{6}), #([0-9a-f]{6})\)/g;

const colors = new Map<string, [string, string]>();
for (const sheet of ['tokens.css', 'code.css']) {
  const css = readFileSync(new URL(`../../src/styles/${sheet}`, import.meta.url), 'utf8');
  for (const [, name = '', light = '', dark = ''] of css.matchAll(COLOUR)) {
    colors.set(name, [light, dark]);
  }
}

const TEXT = 4.5;
const CONTROL = 3;
const code = ['comment', 'constant', 'function', 'tag', 'keyword', 'string', 'variable'];
const pairs: [string, string, number][] = [
  ...['paper', 'sheet', 'tint', 'mark'].map((on): [string, string, number] => ['ink', on, TEXT]),
  ...['paper', 'sheet', 'tint'].flatMap((on): [string, string, number][] => [
    ['muted', on, TEXT],
    ['accent', on, TEXT],
  ]),
  ['on-accent', 'accent', TEXT],
  ['edge', 'paper', CONTROL],
  ['edge', 'sheet', CONTROL],
  ...code.map((role): [string, string, number] => [role, 'tint', TEXT]),
];

test.each(pairs)('%s on %s has a contrast of %f to 1 or more in both themes', (text, on, least) => {
  for (const theme of [0, 1] as const) {
    const of = (name: string) => `#${colors.get(name)?.[theme]}`;
    expect(contrast(of(text), of(on))).toBeGreaterThanOrEqual(least);
  }
});

test('a library’s own accent is checked against these colors', () => {
  for (const [index, theme] of (['light', 'dark'] as const).entries()) {
    const of = (name: string) => `#${colors.get(name)?.[index]}`;
    expect(THEME_COLORS[theme]).toEqual({
      behind: ['paper', 'sheet', 'tint'].map(of),
      on: of('on-accent'),
    });
    expect(faultOfAccent(of('accent'), theme)).toBe(undefined);
  }
});
