import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentFolder } from '../../src/content/content-folder.ts';
import { loadConfig } from '../../src/content/library-config.ts';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><path d="M0 0h60v20z"/></svg>';
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Reads the logo of a content folder that has a few images. */
async function read(yaml: string) {
  const root = mkdtempSync(join(tmpdir(), 'recto-logo-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'images'));
  writeFileSync(join(root, 'library.yaml'), yaml);
  writeFileSync(join(root, 'images/wide.svg'), SVG);
  writeFileSync(join(root, 'pixel.png'), PIXEL);
  writeFileSync(join(root, 'pixel.svg'), PIXEL);
  writeFileSync(join(root, 'text.svg'), 'no image');
  writeFileSync(join(root, 'large.png'), Buffer.alloc(100_001));
  const { logo, problems } = await loadConfig(contentFolder({ RECTO_CONTENT: root }, '/'));
  return {
    logo,
    found: problems.map(({ line, column, message, hint }) => [line, column, message, hint]),
  };
}

test('reads one image, or one for each theme, with its size', async () => {
  const wide = { path: 'images/wide.svg', width: 60, height: 20 };
  expect(await read('logo: images/wide.svg')).toEqual({ logo: { light: wide }, found: [] });
  expect(await read('logo: { light: images/wide.svg, dark: pixel.png }')).toEqual({
    logo: { light: wide, dark: { path: 'pixel.png', width: 1, height: 1 } },
    found: [],
  });
  expect(await read('logo:')).toEqual({ logo: undefined, found: [] });
});

const EXAMPLE = 'Write it like `logo: images/logo.svg`.';
const FORMATS =
  'Save it as an SVG with a `viewBox`, or as a PNG, JPEG, GIF, WebP, or AVIF, with the ending of its format.';

test.each([
  [
    'title: x\nlogo: none.png',
    [2, 7],
    'The logo none.png is not a file of the content folder.',
    'Write its path from the folder that library.yaml is in, such as `logo: images/logo.svg`.',
  ],
  [
    'logo:\n  light: pixel.png\n  dark: large.png',
    [3, 9],
    'The logo large.png has 101 KB, and every page loads it.',
    'Make it smaller than 100 KB: it is shown 28 pixels high.',
  ],
  [
    'logo: text.svg',
    [1, 7],
    'The logo text.svg is not an image in the format that its name says.',
    FORMATS,
  ],
  [
    'logo: pixel.svg',
    [1, 7],
    'The logo pixel.svg is not an image in the format that its name says.',
    FORMATS,
  ],
  [
    'logo: https://example.org/logo.png',
    [1, 7],
    '“logo” must be a file of the content folder, because pages load nothing from other sites.',
    EXAMPLE,
  ],
  [
    'logo: ../logo.png',
    [1, 7],
    '“logo” must be a path inside the content folder, with `/` between folders.',
    EXAMPLE,
  ],
  [
    'logo: library.yaml',
    [1, 7],
    '“logo” must be an image: a file that ends with .avif, .gif, .jpeg, .jpg, .png, .svg, .webp.',
    EXAMPLE,
  ],
  [
    'logo: { light: pixel.png, drak: pixel.png }',
    [1, 27],
    'Unknown key “drak” in “logo”.',
    'Did you mean “dark”?',
  ],
])('%j is an error at its place', async (yaml, place, message, hint) => {
  const { logo, found } = await read(yaml);
  expect(logo).toBe(undefined);
  expect(found).toContainEqual([...place, message, hint]);
});
