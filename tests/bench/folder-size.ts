import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface FolderSize {
  files: number;
  bytes: number;
}

/** All files below `folder`; empty if it does not exist. */
export async function folderSize(folder: string): Promise<FolderSize> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const size: FolderSize = { files: 0, bytes: 0 };
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    size.files++;
    size.bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return size;
}
