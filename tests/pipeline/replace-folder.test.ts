import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder, restoreFolder, stagingFolder } from '../../src/pipeline/replace-folder.ts';

/** Larger than the largest process ID on Linux. */
const DEAD_PID = 4_194_305;

/** Arguments of Node.js that replace one folder by another and are killed at `KILL_AT`. */
const REPLACE = [
  '--import',
  new URL('../robustness/kill-at-rename.ts', import.meta.url).href,
  '--input-type=module',
  '--eval',
  `import { replaceFolder } from '${new URL('../../src/pipeline/replace-folder.ts', import.meta.url).href}';
  replaceFolder(process.argv[1], process.argv[2]);`,
];

let folder: string;
let target: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recto-replace-'));
  target = join(folder, 'dist');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function writeSite(path: string, text: string): void {
  mkdirSync(path);
  writeFileSync(join(path, 'index.html'), text);
}

test('replaces the old folder with the staged one and leaves nothing next to it', () => {
  writeSite(target, 'old');
  writeFileSync(join(target, 'gone.html'), '');
  writeSite(stagingFolder(target), 'new');
  replaceFolder(stagingFolder(target), target);
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('new');
  expect(readdirSync(target)).toEqual(['index.html']);
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('needs no old folder for a first build', () => {
  writeSite(stagingFolder(target), 'new');
  replaceFolder(stagingFolder(target), target);
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('restores the old folder after a kill between the two renames', async () => {
  writeSite(join(folder, `.dist.previous-${DEAD_PID}`), 'old');
  writeSite(stagingFolder(target, DEAD_PID), 'half');
  writeSite(join(folder, `.dist.working-${DEAD_PID}`), 'half');
  await restoreFolder(target);
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('keeps the new folder after a kill following the second rename', async () => {
  writeSite(join(folder, `.dist.previous-${DEAD_PID}`), 'old');
  writeSite(join(folder, `.dist.discarded-${DEAD_PID}`), 'older');
  writeSite(target, 'new');
  await restoreFolder(target);
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('never restores a partially deleted folder', async () => {
  writeSite(join(folder, `.dist.discarded-${DEAD_PID}`), 'half');
  await restoreFolder(target);
  expect(readdirSync(folder)).toEqual([]);
});

test('waits for a build that is between its two renames', async () => {
  const other = join(folder, `.dist.previous-${process.ppid}`);
  writeSite(other, 'old');
  const restored = restoreFolder(target);
  writeSite(target, 'new');
  await restored;
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('deletes its own old staging folder but not that of a running build', async () => {
  writeSite(stagingFolder(target, process.ppid), 'half');
  writeSite(stagingFolder(target), 'half');
  await restoreFolder(target);
  expect(readdirSync(folder)).toEqual([`.dist.building-${process.ppid}`]);
});

test('leaves folders with similar names alone', async () => {
  writeSite(join(folder, '.dist.building-notes'), 'mine');
  writeSite(join(folder, '.dist.previous-x'), 'mine');
  await restoreFolder(target);
  expect(readdirSync(folder)).toEqual(['.dist.building-notes', '.dist.previous-x']);
});

test('leaves one complete folder after two replacements', () => {
  writeSite(target, 'old');
  writeSite(stagingFolder(target, 1), 'one');
  writeSite(stagingFolder(target, 2), 'two');
  for (const pid of [1, 2]) replaceFolder(stagingFolder(target, pid), target);
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('two');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test.each([
  ['before the old folder moves', 1, 'old'],
  ['between the two renames', 2, 'old'],
  ['behind the second rename', 2.5, 'new'],
])('killed %s, a replacement leaves a complete folder', async (_, killAt, left) => {
  writeSite(target, 'old');
  const staged = stagingFolder(target, DEAD_PID);
  writeSite(staged, 'new');
  const { signal } = spawnSync(process.execPath, [...REPLACE, staged, target], {
    env: { ...process.env, KILL_AT: String(killAt) },
  });
  expect(signal).toBe('SIGKILL');
  await restoreFolder(target);
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe(left);
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('restores the old folder if the new one cannot be moved', () => {
  writeSite(target, 'old');
  expect(() => {
    replaceFolder(stagingFolder(target), target);
  }).toThrow('ENOENT');
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['dist']);
});
