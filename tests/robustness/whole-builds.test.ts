import { copyFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentFolder } from '../../src/content/content-folder.ts';
import { openLastBuild } from '../../src/pipeline/last-build.ts';
import { restoreFolder } from '../../src/pipeline/replace-folder.ts';
import { build, readTree, REUSES_BUNDLE, startBuild } from './build-process.ts';
import { smallContent, type SmallContent } from './small-content.ts';

const KILLER = new URL('./kill-at-rename.ts', import.meta.url);
const IMAGE = new URL('../../public/preview.png', import.meta.url);
const REFUSER = new URL('./refuse-sites.ts', import.meta.url);

let content: SmallContent;
let other: SmallContent;
/** The sites of both states of the decks. */
let before: Record<string, string> | undefined;
let after: Record<string, string> | undefined;

beforeAll(async () => {
  content = smallContent('never');
  other = smallContent('often');
  await Promise.all([build(content.root, content.out), build(other.root, other.out)]);
  before = readTree(content.out);
  after = readTree(other.out);
});

afterAll(() => {
  content.remove();
  other.remove();
});

test('builds from a cold cache, a warm one, and next to a site of other decks are byte-identical', async () => {
  expect(Object.keys(before ?? {}).length).toBeGreaterThan(40);
  expect(after).not.toEqual(before);
  expect(await build(content.root, content.out)).toContain(
    'Nothing has changed since the last build.',
  );
  await build(content.root, content.out, ['--force']);
  expect(readTree(content.out)).toEqual(before);
  content.write('often');
  await build(content.root, content.out);
  expect(readTree(content.out)).toEqual(after);
});

test('after an edit, only the pages that show it and those changed by hand are rendered', async () => {
  writeFileSync(join(content.out, 'index.html'), 'changed');
  writeFileSync(join(content.out, 'more.html'), 'more');
  content.write('never');
  const output = await build(content.root, content.out);
  const [, pages, unchanged] = /(\d+) pages \((\d+) unchanged\)/.exec(output) ?? [];
  expect(Number(pages) - Number(unchanged)).toBeLessThan(25);
  expect(readTree(content.out)).toEqual(before);
});

test('only an edit of decks is built without Astro, with the same result', async () => {
  const { root, out, write } = other;
  write('seldom', { part: 3 });
  expect(await build(root, out, ['--verbose'])).toContain(REUSES_BUNDLE);
  const built = readTree(out);
  expect(built).not.toEqual(after);
  await build(root, out, ['--force']);
  expect(readTree(out)).toEqual(built);
});

test('what Astro makes of notes with an image or a deck is not used again', async () => {
  const { root, out } = other;
  copyFileSync(IMAGE, join(root, 'notes', 'image.png'));
  const folder = contentFolder({ RECTO_CONTENT: root }, root);
  const bundleWith = async (body: string) => {
    const note = join(root, 'notes', 'more.mdx');
    writeFileSync(note, `---\ntitle: More\n---\n\n${body}\n`);
    await build(root, out);
    const warn = (message: string) => expect.fail(message);
    const last = await openLastBuild({ content: folder, outDir: out, base: undefined, warn });
    return last.readBundle();
  };
  expect(await bundleWith('Text.')).toBeDefined();
  expect(await bundleWith('![An image](./image.png)')).toBeUndefined();
  const imports = `import deck from '../decks/part-3.md?raw'`;
  expect(await bundleWith(`${imports}\n\n{deck}`)).toBeUndefined();
  for (const name of ['more.mdx', 'image.png']) rmSync(join(root, 'notes', name));
  other.write('often');
});

test('a build that has no folder in the project is left to Astro', async () => {
  const { root, elsewhere } = other;
  const args = ['--verbose'];
  const { code, output } = await startBuild(root, elsewhere, { preload: REFUSER, args }).done;
  expect(output).toContain('/sites cannot be written (The disk is locked);');
  expect(output).not.toContain(REUSES_BUNDLE);
  expect(code).toBe(0);
  expect(readTree(elsewhere)).toEqual(after);
});

test('killed between the two renames, the folder is complete', async () => {
  const { signal } = await startBuild(other.root, content.out, {
    preload: KILLER,
    env: { KILL_AT: '2' },
  }).done;
  expect(signal).toBe('SIGKILL');
  await restoreFolder(content.out);
  expect(readTree(content.out)).toEqual(before);
  expect(readdirSync(dirname(content.out))).toEqual(['dist']);
});

test('Ctrl-C leaves the old folder, nothing next to it, and no process', async () => {
  const started = readTree(content.out);
  const running = startBuild(other.root, content.out, { args: ['--verbose', '--force'] });
  await expect
    .poll(() => running.output(), { interval: 20 })
    .toContain('Building static entrypoints');
  running.signal('SIGINT');
  expect((await running.done).code).toBe(130);
  expect(readTree(content.out)).toEqual(started);
  expect(readdirSync(dirname(content.out))).toEqual(['dist']);
  await expect.poll(() => running.lives()).toBe(false);
});

test('three concurrent builds, two into one folder and two of the same decks, do not mix', async () => {
  const { root, out, elsewhere } = content;
  await Promise.all([build(root, out), build(other.root, out), build(root, elsewhere)]);
  expect([before, after]).toContainEqual(readTree(out));
  expect(readTree(elsewhere)).toEqual(before);
  expect(readdirSync(dirname(out))).toEqual(['dist']);
});
