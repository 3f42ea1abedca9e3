import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PROJECT_ROOT } from './project.ts';

/** Lists the notes by path from the project's root, as Astro's loader names them; empty without a notes folder. */
export function noteFiles(notesDir: string | undefined): string[] {
  if (notesDir === undefined) return [];
  return namesIn(notesDir)
    .filter((name) => name.endsWith('.mdx') && !/(?:^|[/\\])\./.test(name))
    .map((name) => relative(PROJECT_ROOT, join(notesDir, name)).replaceAll('\\', '/'))
    .sort();
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}
