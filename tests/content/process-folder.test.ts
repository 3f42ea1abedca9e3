import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { processFolder } from '../../src/content/process-folder.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'recto-process-'));
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

test('creates an empty folder per process and deletes those of dead processes', () => {
  mkdirSync(join(parent, 'process-4194305'));
  mkdirSync(join(parent, `process-${process.ppid}`));
  mkdirSync(join(parent, `process-${process.pid}`));
  writeFileSync(join(parent, `process-${process.pid}`, 'stale'), '');
  const warn = vi.fn();
  const folder = processFolder(parent, warn);
  expect(readdirSync(folder)).toEqual([]);
  expect(readdirSync(parent).sort()).toEqual(
    [`process-${process.pid}`, `process-${process.ppid}`].sort(),
  );
  expect(warn).not.toHaveBeenCalled();
});

test('uses a temporary folder if the parent is not writable, with one warning', () => {
  writeFileSync(join(parent, 'file'), '');
  const warn = vi.fn<(message: string) => void>();
  const folder = processFolder(join(parent, 'file'), warn);
  expect(existsSync(folder)).toBe(true);
  expect(dirname(folder)).toBe(tmpdir());
  expect(warn.mock.calls).toEqual([
    [expect.stringMatching(/file cannot be written \(ENOTDIR.*is used instead\.$/)],
  ]);
  rmSync(folder, { recursive: true });
});
