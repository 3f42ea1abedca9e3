import { spawnSync } from 'node:child_process';
import { expect } from 'vitest';

/** A program that tests open an export with. */
export interface Program {
  /** Whether it is installed. */
  found: boolean;
  /** Appended to the title of a test that needs it: what to install if it is missing. */
  note: string;
}

/** Looks for a program by running it; `debian` is the package that contains it. */
export function findProgram(command: string, args: readonly string[], debian: string): Program {
  const found = spawnSync(command, args, { stdio: 'ignore' }).status === 0;
  const note = found ? '' : ` (skipped: install it with apt-get install ${debian})`;
  return { found, note };
}

/** Runs a program that must succeed, and returns what it prints. */
export function runProgram(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}
