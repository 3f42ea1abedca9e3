import { existsSync, readdirSync, renameSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning } from '../content/process-folder.ts';

/**
 * Beside a folder `dist` there may stand, each a name of its own for a process, so that none takes another's:
 * `.dist.building-PID`, a site that is not whole yet, with `-stopped` when it never will be; `.dist.previous-PID`, the whole one that is about to be replaced;
 * `.dist.discarded-PID`, one that is being deleted.
 */
type Role = 'building' | 'previous' | 'discarded';

/** A folder that is `previous` is gone again within a millisecond, unless its build was killed. */
const CHANGEOVER_MS = 1000;

/** Tried again where a folder is put into one that is being deleted. */
const REMOVAL = { recursive: true, force: true, maxRetries: 5 };

/** Where a build writes before it takes the place of `target`: a sibling, so that a rename does it. */
export function stagingFolder(target: string, pid = process.pid): string {
  return siblingOf(target, 'building', pid);
}

/** Moves a folder to where there is none, to another disk too. */
export async function moveFolder(from: string, to: string): Promise<void> {
  if (from === to) return;
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isOneOf(error, 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
    await rm(from, REMOVAL);
  }
}

/**
 * Puts `staged` in the place of `target`; what stood there is deleted. The renames follow upon each other without
 * a pause, so that a signal finds either the old folder or the new one.
 */
export async function replaceFolder(staged: string, target: string): Promise<void> {
  const discarded = siblingOf(target, 'discarded');
  await rm(discarded, REMOVAL);
  while (!changeOver(staged, target, discarded)) continue;
  await rm(discarded, REMOVAL);
}

/** False where another build put its own folder there between the two renames. */
function changeOver(staged: string, target: string, discarded: string): boolean {
  const previous = siblingOf(target, 'previous');
  const replaced = renameIfThere(target, previous);
  try {
    renameSync(staged, target);
  } catch (error) {
    if (!isOneOf(error, 'ENOTEMPTY', 'EEXIST', 'EPERM') || !existsSync(target)) {
      if (replaced) renameSync(previous, target);
      throw error;
    }
    if (replaced) discard(previous, discarded);
    return false;
  }
  if (replaced) discard(previous, discarded);
  return true;
}

/** Builds that change over at once may leave several old folders; what has no free name goes into the one before it. */
function discard(folder: string, discarded: string): void {
  renameIfThere(folder, existsSync(discarded) ? join(discarded, basename(folder)) : discarded);
}

/**
 * Mends what killed builds left behind: puts the old folder back where one died between two renames, and deletes what
 * belongs to processes that no longer run.
 */
export async function restoreFolder(target: string): Promise<void> {
  if (siblings(target, 'previous').length > 0) {
    // Another build may be about to change over, in which case its own folder is there in a moment.
    if (!existsSync(target)) await sleep(CHANGEOVER_MS);
    for (const { path } of siblings(target, 'previous')) {
      if (existsSync(target)) discard(path, siblingOf(target, 'discarded'));
      else renameIfThere(path, target);
    }
  }
  for (const role of ['building', 'discarded'] as const) {
    for (const { path, pid } of siblings(target, role)) {
      if (pid === process.pid || !isRunning(pid)) await rm(path, REMOVAL);
    }
  }
}

function siblings(target: string, role: Role): { path: string; pid: number }[] {
  const prefix = `.${basename(target)}.${role}-`;
  const names = existsSync(dirname(target)) ? readdirSync(dirname(target)) : [];
  return names
    .filter(
      (name) => name.startsWith(prefix) && /^\d+(?:-stopped)?$/.test(name.slice(prefix.length)),
    )
    .map((name) => ({
      path: join(dirname(target), name),
      pid: parseInt(name.slice(prefix.length), 10),
    }));
}

function siblingOf(target: string, role: Role, pid = process.pid): string {
  return join(dirname(target), `.${basename(target)}.${role}-${pid}`);
}

function renameIfThere(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (isOneOf(error, 'ENOENT')) return false;
    throw error;
  }
}

function isOneOf(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
