import { relative } from 'node:path';
import { contentFolder } from '../content/content-folder.ts';
import { readConfigOrStop } from '../content/library-config.ts';
import type { Note } from '../content/parse-note.ts';
import { readNotesOrStop } from '../content/read-notes.ts';
import { BASE_VARIABLE } from '../content/project.ts';
import { basePath } from '../library/config.ts';
import type { Services } from './services.ts';

export interface SiteSettings extends Pick<Services, 'folder' | 'config' | 'logo' | 'base'> {
  notes: Note[];
}

/**
 * Finds the content folder that the environment names, and reads its settings and notes.
 * @throws ContentFolderError also if a note has errors
 * @throws ConfigError if `library.yaml` has errors
 */
export async function siteSettings(): Promise<SiteSettings> {
  const folder = contentFolder(process.env, process.cwd());
  const shownFolder = relative(process.cwd(), folder.root) || '.';
  const read = await readConfigOrStop(folder, shownFolder);
  const notes = readNotesOrStop(folder);
  return { folder, ...read, notes, base: process.env[BASE_VARIABLE] ?? basePath(read.config) };
}
