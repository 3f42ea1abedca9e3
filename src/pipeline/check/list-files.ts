import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Lists all files below `folder` by path, relative to it and `/`-separated. */
export function listFiles(folder: string): string[] {
  const files: string[] = [];
  const open = [''];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      if (entry.isDirectory()) open.push(`${path}${entry.name}/`);
      else files.push(path + entry.name);
    }
  }
  return files;
}
