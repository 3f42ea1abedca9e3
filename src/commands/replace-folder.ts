import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where a build writes before it takes the place of `target`: a sibling, so that a rename does it. */
export function stagingFolder(target: string, pid = process.pid): string {
  return join(dirname(target), `.${basename(target)}.building-${pid}`);
}

/** Puts `staged` in the place of `target`; what stood there is deleted. */
export async function replaceFolder(staged: string, target: string): Promise<void> {
  const previous = previousFolder(target);
  await rm(previous, { recursive: true, force: true });
  if (existsSync(target)) await rename(target, previous);
  await rename(staged, target);
  await rm(previous, { recursive: true, force: true });
}

/**
 * Mends what a killed build left behind: puts the old folder back where the build died between two renames, and
 * deletes the staging folders of processes that no longer run.
 */
export async function restoreFolder(target: string): Promise<void> {
  const previous = previousFolder(target);
  if (existsSync(previous)) {
    if (existsSync(target)) await rm(previous, { recursive: true, force: true });
    else await rename(previous, target);
  }
  const prefix = `.${basename(target)}.building-`;
  const siblings = existsSync(dirname(target)) ? await readdir(dirname(target)) : [];
  for (const name of siblings) {
    if (!name.startsWith(prefix) || isRunning(Number(name.slice(prefix.length)))) continue;
    await rm(join(dirname(target), name), { recursive: true, force: true });
  }
}

function previousFolder(target: string): string {
  return join(dirname(target), `.${basename(target)}.previous`);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
