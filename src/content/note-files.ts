import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PROJECT_ROOT } from './project.ts';

/** The notes' paths from the project's root, as the loader of the collection names them; none where there is no folder. */
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
