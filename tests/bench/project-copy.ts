import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PROJECT_ROOT } from '../../src/content/project.ts';

const SOURCES = [
  'src',
  'public',
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
];

/** Where Astro, Vite, and Recto keep data between builds, relative to the project. */
const CACHES = [
  '.astro',
  'dist',
  'node_modules/.astro',
  'node_modules/.cache',
  'node_modules/.vite',
];

/**
 * Copies the project to `target`, with links to packages, so that a benchmark neither uses nor spoils the caches of the
 * project, and edits made meanwhile do not disturb it.
 */
export async function copyProject(target: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await mkdir(join(target, 'node_modules'), { recursive: true });
  for (const name of SOURCES) {
    const source = join(PROJECT_ROOT, name);
    if (existsSync(source)) await cp(source, join(target, name), { recursive: true });
  }
  const packages = join(PROJECT_ROOT, 'node_modules');
  for (const name of await readdir(packages)) {
    const isCache = name.startsWith('.') && name !== '.bin';
    if (!isCache) await symlink(join(packages, name), join(target, 'node_modules', name));
  }
}

/** Has what earlier builds wrote, until the measurements are over. */
const CLEARED = 'cleared';

/**
 * Puts aside everything from earlier builds. It isn't deleted yet: ext4 doesn't reuse the inodes of deleted files for
 * minutes, and the search for others added up to 10 s of system time to the next build.
 */
export async function clearCaches(project: string): Promise<void> {
  const aside = join(project, CLEARED, String(Date.now()));
  for (const name of CACHES) {
    if (!existsSync(join(project, name))) continue;
    await mkdir(join(aside, dirname(name)), { recursive: true });
    await rename(join(project, name), join(aside, name));
  }
}

/** Deletes what was put aside. */
export async function deleteCleared(project: string): Promise<void> {
  await rm(join(project, CLEARED), { recursive: true, force: true });
}
