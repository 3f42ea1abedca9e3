import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** An entry below a folder; `path` is relative to that folder, `/`-separated, and `.` for the folder itself. */
export interface Found {
  path: string;
  /** A `loop` is a symbolic link to a folder that contains it. */
  kind: 'file' | 'loop' | 'unread-file' | 'unread-folder';
  /** Why it couldn't be read. */
  error?: unknown;
}

/** Walks a folder in a stable order, skipping hidden entries and `node_modules` and following symbolic links. */
export async function* walkFolder(
  folder: string,
  path = '',
  above: readonly string[] = [],
): AsyncGenerator<Found> {
  let inside: string[];
  let entries: Dirent[];
  try {
    const real = await realpath(join(folder, path));
    if (above.includes(real)) {
      yield { path, kind: 'loop' };
      return;
    }
    inside = [...above, real];
    entries = await readdir(real, { withFileTypes: true });
  } catch (error) {
    yield { path: path || '.', kind: 'unread-folder', error };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const inner = path ? `${path}/${entry.name}` : entry.name;
    try {
      const info = entry.isSymbolicLink() ? await stat(join(folder, inner)) : entry;
      if (info.isDirectory()) yield* walkFolder(folder, inner, inside);
      else if (info.isFile()) yield { path: inner, kind: 'file' };
    } catch (error) {
      yield { path: inner, kind: 'unread-file', error };
    }
  }
}
