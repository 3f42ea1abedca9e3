import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { digestOf } from './deck-cache.ts';

/**
 * The text of a file that `writeSealed` wrote; undefined where there is none.
 * @throws Error where it is not what was written, or cannot be read
 */
export function readSealed(path: string): string | undefined {
  const stored = readIfThere(path);
  if (stored === undefined) return undefined;
  const split = stored.indexOf('\n');
  const text = stored.slice(split + 1);
  if (stored.slice(0, split) !== digestOf(text)) throw new Error('it does not match its digest');
  return text;
}

/**
 * Writes `text` behind a digest of it, whole or not at all.
 * @throws Error where the disk does not take it
 */
export function writeSealed(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(temporary, `${digestOf(text)}\n${text}`);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
