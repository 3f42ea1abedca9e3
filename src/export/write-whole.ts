import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ExportError } from './export-scope.ts';

/** Size in bytes up to which pieces are collected while others are written. */
const GATHERED = 1 << 20;

/**
 * Writes a file so that there is always either the old or the complete new one; returns its size in bytes.
 * @throws ExportError if the file cannot be written, and whatever `pieces` throws
 */
export async function writeWhole(
  path: string,
  pieces: AsyncIterable<string | Uint8Array>,
): Promise<number> {
  const partial = `${path}.${process.pid}.part`;
  await attempt('written', path, () => mkdir(dirname(path), { recursive: true }));
  try {
    const size = await attempt('written', path, () => writePieces(partial, pieces));
    await attempt('replaced', path, () => rename(partial, path));
    return size;
  } finally {
    await rm(partial, { force: true });
  }
}

async function writePieces(
  path: string,
  pieces: AsyncIterable<string | Uint8Array>,
): Promise<number> {
  // A stream that opens its file by itself could create it after it has been removed because of an error.
  const opened = await open(path, 'w');
  const file = opened.createWriteStream({ highWaterMark: GATHERED });
  await pipeline(pieces, file);
  return file.bytesWritten;
}

async function attempt<Value>(
  done: string,
  path: string,
  action: () => Promise<Value>,
): Promise<Value> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    throw new ExportError(`${path} cannot be ${done}: ${error.message}. Choose another --out.`);
  }
}
