import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

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
    expect(contrast(colors.get(text)?.[theme], colors.get(on)?.[theme])).toBeGreaterThanOrEqual(
      least,
    );
  }
});

/** Contrast ratio according to WCAG 2.2. */
function contrast(a = '', b = ''): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance of `rrggbb` according to WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
