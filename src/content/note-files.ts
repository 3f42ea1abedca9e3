import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ContentFolderError, isMissing, unreadable } from './content-folder.ts';
import { PROJECT_ROOT } from './project.ts';

/**
 * Lists the notes by path from the project's root, as Astro's loader names them; empty without a notes folder.
 * @throws ContentFolderError if the folder can't be read
 */
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
  } catch (error) {
    if (isMissing(error)) return [];
    throw new ContentFolderError(`The folder of notes ${folder} ${unreadable(error)}`);
  }
}
