import { relative } from 'node:path';
import { contentFolder } from '../content/content-folder.ts';
import { readConfigOrStop } from '../content/library-config.ts';
import { BASE_VARIABLE } from '../content/project.ts';
import { basePath } from '../library/config.ts';
import type { Services } from './services.ts';

export type SiteSettings = Pick<Services, 'folder' | 'config' | 'logo' | 'base'>;

/**
 * Finds the content folder that the environment names, and reads its settings.
 * @throws ContentFolderError
 * @throws ConfigError if `library.yaml` has errors
 */
export async function siteSettings(): Promise<SiteSettings> {
  const folder = contentFolder(process.env, process.cwd());
  const shownFolder = relative(process.cwd(), folder.root) || '.';
  const read = await readConfigOrStop(folder, shownFolder);
  return { folder, ...read, base: process.env[BASE_VARIABLE] ?? basePath(read.config) };
}
