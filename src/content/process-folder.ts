import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errorMessage } from '../text/error-message.ts';

const RE_NAME = /^process-(\d+)$/;

/**
 * Creates an empty folder in `parent` for this process alone, and deletes it when the process ends. Also deletes what
 * killed processes left there. If `parent` isn't writable, warns and uses a folder for temporary files.
 */
export function processFolder(parent: string, warn: (message: string) => unknown): string {
  const folder = makeFolder(parent, warn);
  for (const name of namesIn(parent)) {
    const pid = Number(RE_NAME.exec(name)?.[1] ?? process.pid);
    if (!isRunning(pid)) remove(join(parent, name));
  }
  process.once('exit', () => {
    remove(folder);
  });
  return folder;
}

function makeFolder(parent: string, warn: (message: string) => unknown): string {
  const folder = join(parent, `process-${process.pid}`);
  try {
    remove(folder);
    mkdirSync(folder, { recursive: true });
    // On a full disk, creating a folder succeeds, but writing to a file fails.
    writeFileSync(join(folder, 'probe'), 'x'.repeat(4096));
    rmSync(join(folder, 'probe'));
    return folder;
  } catch (error) {
    const reason = errorMessage(error);
    const other = mkdtempSync(join(tmpdir(), 'recto-'));
    warn(`${parent} cannot be written (${reason}); ${other} is used instead.`);
    return other;
  }
}

/** Ignores errors. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 2 });
  } catch {
    return;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Returns whether a process with this ID is running. EPERM means that it is, and belongs to another user. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
