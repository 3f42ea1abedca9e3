import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Something that stands below a folder; `path` is relative to that, `/`-separated, `.` for the folder itself. */
export interface Found {
  path: string;
  /** A `loop` is a link that leads back into a folder it stands in. */
  kind: 'file' | 'loop' | 'unread-file' | 'unread-folder';
  /** Why it is unread. */
  error?: unknown;
}

/** All that counts of a folder, in an order of its own: hidden entries and `node_modules` are passed over, links followed. */
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
