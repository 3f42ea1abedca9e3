import type fs from 'node:fs';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { BuildRecord } from '../../src/pipeline/last-build.ts';

const linkSync = vi.hoisted(() => vi.fn<(from: string, to: string) => void>());
vi.mock('node:fs', async (importOriginal) => ({
  ...(await importOriginal<typeof fs>()),
  linkSync,
}));
vi.resetModules();
const { default: copyFiles } = await import('../../src/pipeline/copy-worker.ts');

let from: string;
let to: string;
let record: BuildRecord;

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'recto-copy-worker-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  from = join(folder, 'dist');
  to = join(folder, 'copy');
  mkdirSync(from);
  writeFileSync(join(from, 'index.html'), 'Home');
  const { size, mtimeMs } = statSync(join(from, 'index.html'));
  record = {
    ...{
      inputs: { decks: 'd', others: 'o' },
      base: '/',
      messages: [],
      hasDeadLinks: false,
      pageKeys: {},
    },
    files: { 'index.html': { size, time: mtimeMs, digest: 'd' } },
  };
});

test('copies files on a file system without hard links', () => {
  linkSync.mockImplementation(() => {
    throw new Error('EPERM: operation not permitted');
  });
  expect(copyFiles({ from, to, record })).toEqual(['index.html']);
  expect(readFileSync(join(to, 'index.html'), 'utf8')).toBe('Home');
});

test('leaves nothing of a file that another build replaces or deletes meanwhile', () => {
  linkSync.mockImplementation(() => {
    writeFileSync(join(from, 'index.html'), 'Other');
    throw new Error('EPERM: operation not permitted');
  });
  expect(copyFiles({ from, to, record })).toEqual([]);
  expect(() => statSync(join(to, 'index.html'))).toThrow('ENOENT');

  linkSync.mockImplementation(() => {
    rmSync(join(from, 'index.html'));
    throw new Error('ENOENT: no such file or directory');
  });
  expect(copyFiles({ from, to, record })).toEqual([]);
});
