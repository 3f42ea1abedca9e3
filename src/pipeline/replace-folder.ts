import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning } from '../content/process-folder.ts';

/**
 * Siblings of the output folder, e.g. of `dist`. Each name ends in a process ID, so that concurrent builds don't
 * collide: `.dist.working-PID`, the folder that Astro writes to; `.dist.building-PID`, a site under construction; both with
 * `-stopped` once they are abandoned; `.dist.previous-PID`, the complete site that is being replaced;
 * `.dist.discarded-PID`, a site that is being deleted.
 */
type Role = 'working' | 'building' | 'previous' | 'discarded';

/** A `previous` folder exists for about a millisecond, unless its build was killed. */
const CHANGEOVER_MS = 1000;

/** Retries cover files that are added to a folder while it is being deleted. */
const REMOVAL = { recursive: true, force: true, maxRetries: 5 };

/** Returns the folder that Astro writes to if it is to be next to `target`. */
export function workingFolder(target: string): string {
  return siblingOf(target, 'working');
}

/** Returns the folder that a new site is put together in: a sibling of `target`, so that a rename can replace it. */
export function stagingFolder(target: string, pid = process.pid): string {
  return siblingOf(target, 'building', pid);
}

/** Moves a folder to a path that doesn't exist yet, also across disks. */
export async function moveFolder(from: string, to: string): Promise<void> {
  if (from === to) return;
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isOneOf(error, 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
    rmSync(from, REMOVAL);
  }
}

/**
 * Replaces `target` with `staged` and deletes the old folder. Nothing runs between the two renames, so that a signal
 * finds either the old folder or the new one.
 */
export function replaceFolder(staged: string, target: string): void {
  const discarded = siblingOf(target, 'discarded');
  rmSync(discarded, REMOVAL);
  while (!changeOver(staged, target, discarded)) continue;
  rmSync(discarded, REMOVAL);
}

/** Returns false if another build put its own folder there between the two renames. */
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

/** Concurrent replacements may leave several old folders; if `discarded` is taken, the folder is moved into it. */
function discard(folder: string, discarded: string): void {
  renameIfThere(folder, existsSync(discarded) ? join(discarded, basename(folder)) : discarded);
}

/**
 * Repairs what killed builds left behind: restores the old folder if a build died between the two renames, and deletes
 * the folders of processes that no longer run.
 */
export async function restoreFolder(target: string): Promise<void> {
  if (siblings(target, 'previous').length > 0) {
    // Another build may be between its two renames; its own folder will be there in a moment.
    if (!existsSync(target)) await sleep(CHANGEOVER_MS);
    for (const { path } of siblings(target, 'previous')) {
      if (existsSync(target)) discard(path, siblingOf(target, 'discarded'));
      else renameIfThere(path, target);
    }
  }
  for (const role of ['working', 'building', 'discarded'] as const) {
    for (const { path, pid } of siblings(target, role)) {
      if (pid === process.pid || !isRunning(pid)) rmSync(path, REMOVAL);
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
