import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** Replaces the addresses of packages' fonts in a stylesheet by the fonts, because a page on the disk may not load files. */
export function inlineFonts(css: string): string {
  return css.replace(/url\('(@fontsource[^']+\.woff2)'\)/g, (_all, name: string) => {
    const bytes = readFileSync(resolve(name)).toString('base64');
    return `url(data:font/woff2;base64,${bytes})`;
  });
}
