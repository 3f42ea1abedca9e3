import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ExportError } from './export-scope.ts';

/** Size in bytes up to which pieces are collected before they are written. */
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
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'w');
  let size = 0;
  let gathered: Uint8Array[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    if (bytes > 0) await file.writeFile(Buffer.concat(gathered));
    size += bytes;
    gathered = [];
    bytes = 0;
  };
  try {
    for await (const piece of pieces) {
      const part = typeof piece === 'string' ? Buffer.from(piece) : piece;
      gathered.push(part);
      bytes += part.length;
      if (bytes >= GATHERED) await flush();
    }
    await flush();
  } finally {
    await file.close();
  }
  return size;
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
