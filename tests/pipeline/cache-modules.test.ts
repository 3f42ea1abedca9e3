import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const temporary = mkdtempSync(join(tmpdir(), 'recto-modules-'));
const folder = join(temporary, 'compiled');
afterAll(() => {
  rmSync(temporary, { recursive: true });
});

/** Calls `cacheModules` in a new process, which then loads a module in a thread. */
function load(maxFiles: number): void {
  const source = new URL('../../src/pipeline/cache-modules.ts', import.meta.url).href;
  const script = join(temporary, 'load.mjs');
  writeFileSync(
    script,
    `import { Worker } from 'node:worker_threads';
    import { cacheModules } from ${JSON.stringify(source)};
    cacheModules(${JSON.stringify(folder)}, ${maxFiles});
    new Worker(new URL('thread.mjs', import.meta.url));`,
  );
  const { NODE_COMPILE_CACHE: _, ...env } = process.env;
  const { status, stderr } = spawnSync(process.execPath, [script], { env, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
}

function stored(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}

beforeAll(() => {
  writeFileSync(join(temporary, 'thread.mjs'), 'export const loaded = true;');
});

test('modules of threads are stored, until there are too many of them', () => {
  load(10);
  expect(stored().length).toBeGreaterThan(1);
  mkdirSync(join(folder, 'of another version'));
  load(10);
  expect(stored()).toContain('of another version');
  load(1);
  expect(stored()).not.toContain('of another version');
  expect(stored().length).toBeGreaterThan(1);
});
