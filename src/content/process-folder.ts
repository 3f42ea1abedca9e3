import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RE_NAME = /^process-(\d+)$/;

/**
 * A folder in `parent` for what this process alone may read and write, empty, deleted when it ends; what killed
 * processes left there goes now. Where `parent` takes nothing, a folder for temporary files, with a warning.
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
    // A full disk still makes folders.
    writeFileSync(join(folder, 'probe'), 'x'.repeat(4096));
    rmSync(join(folder, 'probe'));
    return folder;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const other = mkdtempSync(join(tmpdir(), 'recto-'));
    warn(`${parent} cannot be written (${reason}); ${other} is used instead.`);
    return other;
  }
}

/** What cannot be deleted is left lying. */
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

/** Whether a process of this number is there; that it may not be signalled says that it is. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
