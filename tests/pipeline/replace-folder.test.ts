import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder, restoreFolder, stagingFolder } from '../../src/pipeline/replace-folder.ts';

/** Above the largest process number that Linux gives out. */
const DEAD_PID = 4_194_305;

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

test('the staged folder takes the place of the old one, and nothing is left beside it', async () => {
  writeSite(target, 'old');
  writeFileSync(join(target, 'gone.html'), '');
  writeSite(stagingFolder(target), 'new');
  await replaceFolder(stagingFolder(target), target);
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('new');
  expect(readdirSync(target)).toEqual(['index.html']);
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a first build needs no old folder', async () => {
  writeSite(stagingFolder(target), 'new');
  await replaceFolder(stagingFolder(target), target);
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('after a kill between the two renames the old folder comes back', async () => {
  writeSite(join(folder, `.dist.previous-${DEAD_PID}`), 'old');
  writeSite(stagingFolder(target, DEAD_PID), 'half');
  await restoreFolder(target);
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('after a kill behind the second rename the new folder stays', async () => {
  writeSite(join(folder, `.dist.previous-${DEAD_PID}`), 'old');
  writeSite(join(folder, `.dist.discarded-${DEAD_PID}`), 'older');
  writeSite(target, 'new');
  await restoreFolder(target);
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a folder that was half deleted is never put back', async () => {
  writeSite(join(folder, `.dist.discarded-${DEAD_PID}`), 'half');
  await restoreFolder(target);
  expect(readdirSync(folder)).toEqual([]);
});

test('a build that is about to change over is waited for', async () => {
  const other = join(folder, `.dist.previous-${process.ppid}`);
  writeSite(other, 'old');
  const restored = restoreFolder(target);
  writeSite(target, 'new');
  await restored;
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('the staging folder of a build that still runs is left alone, one of our own from before is not', async () => {
  writeSite(stagingFolder(target, process.ppid), 'half');
  writeSite(stagingFolder(target), 'half');
  await restoreFolder(target);
  expect(readdirSync(folder)).toEqual([`.dist.building-${process.ppid}`]);
});

test('names that only look alike are left alone', async () => {
  writeSite(join(folder, '.dist.building-notes'), 'mine');
  writeSite(join(folder, '.dist.previous-x'), 'mine');
  await restoreFolder(target);
  expect(readdirSync(folder)).toEqual(['.dist.building-notes', '.dist.previous-x']);
});

test('two that change over at once leave one whole folder and nothing beside it', async () => {
  writeSite(target, 'old');
  writeSite(stagingFolder(target, 1), 'one');
  writeSite(stagingFolder(target, 2), 'two');
  await Promise.all([1, 2].map((pid) => replaceFolder(stagingFolder(target, pid), target)));
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toMatch(/^(?:one|two)$/);
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('where the new folder cannot take its place the old one comes back', async () => {
  writeSite(target, 'old');
  await expect(replaceFolder(stagingFolder(target), target)).rejects.toThrow('ENOENT');
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['dist']);
});
