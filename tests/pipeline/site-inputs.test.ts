import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentFolder } from '../../src/content/content-folder.ts';
import { siteInputs } from '../../src/pipeline/site-inputs.ts';

function content(): string {
  const root = mkdtempSync(join(tmpdir(), 'recto-inputs-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const name of ['decks/deep', 'notes', '.git'])
    mkdirSync(join(root, name), { recursive: true });
  writeFileSync(join(root, 'decks/a.md'), 'A');
  writeFileSync(join(root, 'decks/deep/b.md'), 'B');
  writeFileSync(join(root, 'decks/deep/c.png'), 'picture');
  writeFileSync(join(root, 'notes/n.mdx'), 'N');
  writeFileSync(join(root, 'notes/data.json'), '{}');
  writeFileSync(join(root, 'library.yaml'), 'title: L');
  return root;
}

const digests = (root: string, version = 'v', base?: string) =>
  siteInputs(contentFolder({ RECTO_CONTENT: root }, '/'), version, base);
const inputs = async (...given: Parameters<typeof digests>) =>
  Object.values(await digests(...given)).join(' ');

test('returns the same digest as long as nothing changes', async () => {
  const root = content();
  const before = await inputs(root);
  expect(before).toMatch(/^[\da-f]{32} [\da-f]{32}$/);
  writeFileSync(join(root, 'decks/a.md'), 'A');
  writeFileSync(join(root, '.git/index'), 'anything');
  expect(await inputs(root)).toBe(before);
});

test('changes with the code, the base path, and any file of the content folder', async () => {
  const root = content();
  const seen = new Set([
    await inputs(root),
    await inputs(root, 'w'),
    await inputs(root, 'v', '/x'),
    await inputs(root, 'v', ''),
  ]);
  expect(seen.size).toBe(4);
  const changes: (() => void)[] = [
    () => writeFileSync(join(root, 'decks/deep/b.md'), 'C'),
    () => renameSync(join(root, 'decks/deep/b.md'), join(root, 'decks/b.md')),
    () => rmSync(join(root, 'decks/b.md')),
    () => utimesSync(join(root, 'decks/deep/c.png'), 1000, 1000),
    () => writeFileSync(join(root, 'decks/new.svg'), 'picture'),
    () => writeFileSync(join(root, 'notes/n.mdx'), 'M'),
    () => writeFileSync(join(root, 'notes/data.json'), '[]'),
    () => writeFileSync(join(root, 'library.yaml'), 'title: M'),
  ];
  for (const [index, change] of changes.entries()) {
    change();
    seen.add(await inputs(root));
    expect(seen.size).toBe(5 + index);
  }
});

test('the digest of other inputs changes with everything but decks', async () => {
  const root = content();
  const others = async (...given: Parameters<typeof digests>) => (await digests(...given)).others;
  const before = await others(root);
  expect(before).toMatch(/^[\da-f]{32}$/);
  writeFileSync(join(root, 'decks/a.md'), 'AA');
  rmSync(join(root, 'decks/deep/b.md'));
  writeFileSync(join(root, 'decks/c.md'), 'C');
  expect(await others(root)).toBe(before);
  const seen = new Set([before, await others(root, 'w'), await others(root, 'v', '/x')]);
  expect(seen.size).toBe(3);
  const changes: (() => void)[] = [
    () => writeFileSync(join(root, 'notes/n.mdx'), 'M'),
    () => writeFileSync(join(root, 'notes/like-a-deck.md'), 'D'),
    () => writeFileSync(join(root, 'notes/data.json'), '[]'),
    () => writeFileSync(join(root, 'library.yaml'), 'title: M'),
    () => utimesSync(join(root, 'decks/deep/c.png'), 1000, 1000),
  ];
  for (const [index, change] of changes.entries()) {
    change();
    seen.add(await others(root));
    expect(seen.size).toBe(4 + index);
  }
});

test('notices two decks of the same length and time that swap their text', async () => {
  const root = content();
  const before = await inputs(root);
  for (const [name, text] of [
    ['a.md', 'B'],
    ['deep/b.md', 'A'],
  ] as const) {
    writeFileSync(join(root, 'decks', name), text);
    utimesSync(join(root, 'decks', name), 1000, 1000);
  }
  expect(await inputs(root)).not.toBe(before);
});

test('handles symbolic links that form a loop or have no target', async () => {
  const root = content();
  symlinkSync('..', join(root, 'decks/deep/up'));
  symlinkSync('nowhere', join(root, 'decks/lost.md'));
  const before = await inputs(root);
  expect(await inputs(root)).toBe(before);
  writeFileSync(join(root, 'decks/nowhere'), 'now somewhere');
  expect(await inputs(root)).not.toBe(before);
});

test.skipIf(process.platform === 'win32')(
  'does not read a pipe that is named like a deck',
  async () => {
    const root = content();
    const before = await inputs(root);
    expect(spawnSync('mkfifo', [join(root, 'decks/pipe.md')]).status).toBe(0);
    expect(await inputs(root)).toBe(before);
  },
);
