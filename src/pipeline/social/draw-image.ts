import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { SOCIAL_SIZE } from '../../site/social-image.ts';
import type { ImageText } from './plan-images.ts';

/** Draws social images, with the fonts of the pages. */
export interface ImageDrawer {
  /** Whether the fonts have all characters of a text. */
  canDraw: (text: string) => boolean;
  /** Returns a PNG, the same bytes for the same text. */
  draw: (text: ImageText) => Promise<Uint8Array>;
}

const FAMILY = 'Literata';
const SCRIPTS = [
  'latin',
  'latin-ext',
  'vietnamese',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
];
const WEIGHTS = [400, 600] as const;

/** Those of the light theme in `styles/tokens.css`. */
const COLORS = { paper: '#faf6ee', ink: '#211d18', muted: '#63594c' };

/** @param accent `#rrggbb` */
export async function createImageDrawer(accent: string): Promise<ImageDrawer> {
  const { Renderer } = await import('@takumi-rs/core');
  const { create } = await import('fontkitten');
  const renderer = new Renderer();
  const drawable = new Set<number>();
  for (const script of SCRIPTS) {
    for (const weight of WEIGHTS) {
      const data = readFileSync(fontFile(script, weight));
      const font = create(data);
      const codePoints = 'characterSet' in font ? font.characterSet : [];
      for (const codePoint of codePoints) drawable.add(codePoint);
      const unicodeRange = codePoints.map((one): [number, number] => [one, one]);
      await renderer.registerFont({ name: FAMILY, weight, style: 'normal', data, unicodeRange });
    }
  }
  return {
    canDraw: (text) => [...text].every((character) => drawable.has(character.codePointAt(0) ?? 0)),
    draw: (text) => renderer.render(layOut(text, accent), { ...SOCIAL_SIZE, format: 'png' }),
  };
}

function fontFile(script: string, weight: number): string {
  const manifest = createRequire(import.meta.url).resolve('@fontsource/literata/package.json');
  return join(dirname(manifest), 'files', `literata-${script}-${weight}-normal.woff2`);
}

function layOut({ above, title, below }: ImageText, accent: string) {
  return {
    type: 'container' as const,
    style: {
      ...{
        width: '100%',
        height: '100%',
        padding: '72px 80px',
        borderLeft: `24px solid ${accent}`,
      },
      ...{ display: 'flex', flexDirection: 'column', justifyContent: 'space-between' },
      ...{ backgroundColor: COLORS.paper, fontFamily: FAMILY },
    } as const,
    children: [
      small(above),
      {
        type: 'text' as const,
        text: title,
        style: {
          ...{ fontSize: sizeOf(title), fontWeight: 600, lineHeight: 1.15, color: COLORS.ink },
          ...{ lineClamp: 4, textOverflow: 'ellipsis' },
        } as const,
      },
      small(below),
    ],
  };
}

function small(text: string) {
  return {
    type: 'text' as const,
    text,
    style: {
      ...{ fontSize: 34, lineHeight: 1.3, minHeight: 44, color: COLORS.muted },
      ...{ lineClamp: 1, textOverflow: 'ellipsis' },
    } as const,
  };
}

/** In pixels; a long title fits in four lines. */
function sizeOf(title: string): number {
  return title.length <= 40 ? 84 : title.length <= 80 ? 72 : 60;
}
