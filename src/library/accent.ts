/** The color of links and buttons in each theme, as `#rrggbb`. */
export interface Accent {
  light: string;
  dark: string;
}

export type Theme = keyof Accent;

/** What the accent color is seen on as text, and what is written on it; those of `styles/tokens.css`. */
export const THEME_COLORS: Readonly<Record<Theme, { behind: readonly string[]; on: string }>> = {
  light: { behind: ['#faf6ee', '#fffdf9', '#f5efe3'], on: '#fffdf9' },
  dark: { behind: ['#161b21', '#1c222a', '#252c36'], on: '#161b21' },
};

/** Of text, according to WCAG 2.2 AA. */
const MIN_CONTRAST = 4.5;

/** Returns `#rrggbb` for a color written with three or six hexadecimal digits; undefined if it isn't one. */
export function parseColor(written: string): string | undefined {
  const [, digits = ''] = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(written.trim()) ?? [];
  const whole = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return whole === '' ? undefined : `#${whole.toLowerCase()}`;
}

/** Returns why a color can't be the accent of a theme, or undefined if it can. */
export function faultOfAccent(color: string, theme: Theme): string | undefined {
  const ratio = leastContrast(color, theme);
  if (ratio >= MIN_CONTRAST) return undefined;
  // Rounded down, so that the ratio named is never the one that is enough.
  const shown = Math.floor(ratio * 10) / 10;
  const way = theme === 'light' ? 'darker' : 'lighter';
  return `has a contrast of ${shown}:1 in the ${theme} theme, and WCAG AA asks for ${MIN_CONTRAST}:1; choose a ${way} color than ${color}`;
}

/** Returns a color for the dark theme that is as close to `light` as its contrast allows. */
export function darkAccent(light: string): string {
  const parts = toParts(light);
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = toColor(parts.map((part) => part + (255 - part) * share));
    if (faultOfAccent(mixed, 'dark') === undefined) return mixed;
  }
  return '#ffffff';
}

/** Contrast ratio of two colors `#rrggbb` according to WCAG 2.2. */
export function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function leastContrast(color: string, theme: Theme): number {
  const { behind, on } = THEME_COLORS[theme];
  return Math.min(...[...behind, on].map((other) => contrast(color, other)));
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = toParts(color)
    .map((part) => part / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toParts(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

function toColor(parts: readonly number[]): string {
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
