import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder, restoreFolder, stagingFolder } from '../../src/commands/replace-folder.ts';

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
  writeSite(join(folder, '.dist.previous'), 'old');
  writeSite(stagingFolder(target, DEAD_PID), 'half');
  await restoreFolder(target);
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('after a kill behind the second rename the new folder stays', async () => {
  writeSite(join(folder, '.dist.previous'), 'old');
  writeSite(target, 'new');
  await restoreFolder(target);
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('the staging folder of a build that still runs is left alone', async () => {
  writeSite(stagingFolder(target, process.ppid), 'half');
  await restoreFolder(target);
  expect(existsSync(stagingFolder(target, process.ppid))).toBe(true);
});
