import { expect, test } from 'vitest';
import { descendants, parseStat } from './process-tree.ts';
import { runMeasured } from './run-measured.ts';

const MEGABYTE = 1024 * 1024;

test('reads a process whose name looks like fields', () => {
  const line = `42 (a) b (1 2) S 7 ${'0 '.repeat(9)}300 25 ${'0 '.repeat(8)}77 0`;
  expect(parseStat(line)).toEqual({ pid: 42, parent: 7, cpuTicks: 325, rssPages: 77 });
});

test('a tree is a process with everything below it, and no other', () => {
  const at = (pid: number, parent: number) => ({ pid, parent, cpuTicks: 0, rssPages: 0 });
  const processes = [at(4, 3), at(1, 0), at(2, 1), at(3, 2), at(5, 1)];
  expect(descendants(2, processes).map(({ pid }) => pid)).toEqual([2, 3, 4]);
});

test.runIf(process.platform === 'linux')('memory of children counts', async () => {
  const hold = `const held = Buffer.alloc(${150 * MEGABYTE}, 1); setTimeout(() => held.length, 900)`;
  const parent = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(hold)}])`;
  const run = await runMeasured([process.execPath, '-e', parent], { cwd: '/' });
  expect(run.peakRss).toBeGreaterThan(170 * MEGABYTE);
  expect(run.peakPss).toBeGreaterThan(150 * MEGABYTE);
  expect(run.peakPss).toBeLessThanOrEqual(run.peakRss);
  expect(run.cpuSeconds).toBeGreaterThan(0);
});

test('a failing command is reported with its output', async () => {
  const command = [process.execPath, '-e', 'console.error("no such deck"); process.exit(3)'];
  await expect(runMeasured(command, { cwd: '/' })).rejects.toThrow(/ended with 3:\nno such deck/);
});
